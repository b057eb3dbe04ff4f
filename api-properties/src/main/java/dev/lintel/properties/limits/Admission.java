package dev.lintel.properties.limits;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.RateLimitHeaders;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of entering the limits: admitted or refused, and what the answer tells the client
 * about it. Hold it open while the request is answered (try-with-resources); closing gives back
 * what a limit on requests in parallel holds.
 *
 * @param usages what the request found at each policy that counts
 * @param at when the request was counted
 * @param lease what the request holds
 */
public record Admission(List<Usage> usages, Instant at, Lease lease) implements AutoCloseable {
  /** The enforced policy nearest to its end decides what the client sees; on ties the later one. */
  private static final Comparator<Usage> TIGHTEST =
      Comparator.comparingLong(Usage::remaining)
          .thenComparing(Usage::resetsAt, Comparator.reverseOrder());

  /** Where no limit applies. */
  public static final Admission UNLIMITED = new Admission(List.of(), Instant.EPOCH);

  public Admission {
    usages = List.copyOf(usages);
  }

  Admission(List<Usage> usages, Instant at) {
    this(usages, at, Lease.NONE);
  }

  /** What a client meets who has used a policy up at this moment, such as for an example of it. */
  public static Admission usedUp(LimitPolicy policy, Instant at) {
    Usage usage =
        switch (policy.quota()) {
          case Quota.Windowed window ->
              new Usage(policy, window.limit(), window.limit(), at.plus(window.window()), true);
          case Quota.InParallel(int requests) -> new Usage(policy, requests, requests, at, true);
        };
    return new Admission(List.of(usage), at);
  }

  /**
   * Tells that the last part of the answer is about to leave. The request is under way until it is
   * closed; but a caller who saw the end of the answer, and comes again at once, is not refused for
   * a slot that is about to be free.
   */
  public void finishing() {
    lease.finishing();
  }

  public boolean granted() {
    for (Usage usage : usages) {
      if (usage.refuses()) {
        return false;
      }
    }
    return true;
  }

  /** The enforced policy that refuses this request; of several the one that resets last. */
  public Optional<Usage> refusal() {
    return granted()
        ? Optional.empty()
        : usages.stream().filter(Usage::refuses).max(Comparator.comparing(Usage::resetsAt));
  }

  /** What the request found at policies that were used up, whether they refuse or are observed. */
  public List<Usage> exceeded() {
    for (Usage usage : usages) {
      if (usage.exceeded()) {
        return usages.stream().filter(Usage::exceeded).toList();
      }
    }
    return List.of();
  }

  /** Why the request is refused, with Retry-After; empty if it is granted. */
  public Optional<Problem> problem() {
    return refusal().map(this::problemOf);
  }

  /**
   * The headers for the answer, granted or refused: {@code x-ratelimit-*} of an enforced policy of
   * requests in a window, and {@code RateLimit} of all others; none if unlimited.
   */
  public Headers headers() {
    return enforced().with(RateLimitFields.of(usages, at));
  }

  private Headers enforced() {
    return refusal()
        .filter(Usage::isOfRequestsInWindow)
        .or(this::tightest)
        .map(Admission::headersOf)
        .orElse(Headers.NONE);
  }

  @Override
  public void close() {
    lease.giveBack();
  }

  private Optional<Usage> tightest() {
    return usages.stream()
        .filter(Usage::enforced)
        .filter(Usage::isOfRequestsInWindow)
        .min(TIGHTEST);
  }

  private static Headers headersOf(Usage usage) {
    return RateLimitHeaders.of(usage.limit(), usage.remaining(), usage.resetsAt());
  }

  private Problem problemOf(Usage usage) {
    LimitPolicy policy = usage.policy();
    String limit =
        "The limit '%s' of %s (%s)".formatted(policy.id(), policy.quota(), policy.scope());
    String detail =
        switch (policy.quota()) {
          case Quota.Windowed _ -> "%s is used up until %s.".formatted(limit, usage.resetsAt());
          case Quota.InParallel _ ->
              "%s is used up; wait until one of the requests under way has ended.".formatted(limit);
        };
    return Problems.LIMIT_EXCEEDED
        .with(detail)
        .withHeader("Retry-After", Long.toString(waitSeconds(usage)));
  }

  private long waitSeconds(Usage usage) {
    Duration wait = Duration.between(at, usage.resetsAt());
    return Math.max(1, wait.plusNanos(999_999_999).getSeconds());
  }
}
