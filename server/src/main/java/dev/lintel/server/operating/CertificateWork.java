package dev.lintel.server.operating;

import dev.lintel.properties.access.certificates.WaitingRequest;
import dev.lintel.properties.access.certificates.issuing.CertificateRequest;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.options.Environment;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;

/** Requests for certificates, and decisions on those that wait. */
public record CertificateWork(EnvironmentCertificates certificates) {
  /** For how many days a certificate is good where nobody says otherwise. */
  public static final String DAYS = "365";

  private static final int MOST_DAYS = 3650;
  private static final Set<String> ALL_RIGHTS = Set.of("*:read", "*:write");
  private static final int BYTES_OF_AN_ID = 4;

  /** What became of a request. */
  public sealed interface Requested {
    record Signed(X509Certificate certificate) implements Requested {}

    record Waits(WaitingRequest request) implements Requested {}
  }

  /**
   * Takes a request: in development it is signed at once, elsewhere it waits for an operator.
   *
   * @param rights that its account gets where it is signed at once; all if none is named
   * @throws IllegalArgumentException if it breaks a rule
   */
  public Requested request(
      CertificateRequest request, Set<String> rights, Duration life, Instant now) {
    if (certificates.environment() == Environment.DEVELOPMENT) {
      Set<String> given = rights.isEmpty() ? ALL_RIGHTS : rights;
      return new Requested.Signed(certificates.partners().issue(request, given, life));
    }
    certificates.partners().check(request);
    byte[] id = new byte[BYTES_OF_AN_ID];
    new SecureRandom().nextBytes(id);
    var waiting =
        new WaitingRequest(
            HexFormat.of().formatHex(id), request.commonName(), request.content(), now);
    certificates.waiting().add(waiting);
    return new Requested.Waits(waiting);
  }

  /**
   * Signs what waits.
   *
   * @param id of the request
   * @throws IllegalArgumentException if none of that id waits, or it breaks a rule
   */
  public X509Certificate sign(String id, Set<String> rights, Duration life) {
    WaitingRequest waiting = waiting(id);
    X509Certificate made =
        certificates.partners().issue(CertificateRequest.read(waiting.content()), rights, life);
    certificates.waiting().remove(waiting.id());
    return made;
  }

  /**
   * Forgets what waits.
   *
   * @throws IllegalArgumentException if none of that id waits
   */
  public WaitingRequest refuse(String id) {
    WaitingRequest waiting = waiting(id);
    certificates.waiting().remove(waiting.id());
    return waiting;
  }

  /**
   * Rights as they were typed.
   *
   * @throws IllegalArgumentException if one is unknown
   */
  public static Set<String> rights(String text) {
    return AccountWork.subscriptions(text);
  }

  /**
   * Days as they were typed.
   *
   * @throws IllegalArgumentException if it is no number of days, or too many
   */
  public static Duration life(String text) {
    if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > MOST_DAYS) {
      throw new IllegalArgumentException(
          "The days (--days) are a whole number from 1 to " + MOST_DAYS + ".");
    }
    return Duration.ofDays(Integer.parseInt(text));
  }

  private WaitingRequest waiting(String id) {
    return certificates
        .waiting()
        .find(id)
        .orElseThrow(() ->
            new IllegalArgumentException("There is no request '%s' that waits.".formatted(id)));
  }
}
