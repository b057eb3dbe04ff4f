package dev.lintel.care.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * What is to be done.
 *
 * @param account whose it is; nobody else hears of it
 * @param kind the name of the handler that does it
 * @param subject jobs of one subject are done one after another, in the order accepted
 * @param alone whether an account may have one unfinished job of this kind alone
 * @param request what the handler has to know, in JSON
 * @param content what it works on; let go when the job ends
 * @param takes how long it takes at least
 */
public record NewJob(
    String account,
    String kind,
    String subject,
    boolean alone,
    String request,
    Optional<byte[]> content,
    Duration takes) {

  /** A job that has no content and takes no longer than its work. */
  public static NewJob of(String account, String kind, String subject, String request) {
    return new NewJob(account, kind, subject, false, request, Optional.empty(), Duration.ZERO);
  }

  /** The same with something to work on. */
  public NewJob on(byte[] bytes) {
    return new NewJob(account, kind, subject, alone, request, Optional.of(bytes), takes);
  }

  /** The same as the only unfinished one of its account and kind. */
  public NewJob alone(Duration least) {
    return new NewJob(account, kind, subject, true, request, content, least);
  }
}
