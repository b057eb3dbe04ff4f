package dev.lintel.server.certificates;

import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.access.certificates.issuing.RevocationList;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of revoked certificates of the authorities whose keys are on this machine. A list is
 * made at most once a minute, so that asking for it costs nothing.
 */
public final class RevocationLists {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Duration LIFE = Duration.ofDays(1);
  private static final String PLACE = "/certificates/%s/revoked.crl";

  private final EnvironmentCertificates certificates;
  private final InstantSource clock;
  private final Map<String, Made> lists = new ConcurrentHashMap<>();

  public RevocationLists(EnvironmentCertificates certificates, InstantSource clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  private record Made(byte[] content, Instant at) {}

  /** Where the list of an authority is had on a server. */
  public static URI address(URI server, X509Certificate authority) {
    return URI.create(server + PLACE.formatted(serial(authority)));
  }

  /** The path of lists, with the authority's number as a parameter. */
  static String path() {
    return PLACE.formatted("{authority}");
  }

  /** The list of an authority (RFC 5280), by its number in hexadecimal digits. */
  Optional<byte[]> list(String authority) {
    Instant now = clock.instant();
    return Optional.ofNullable(lists.get(authority))
        .filter(made -> now.isBefore(made.at().plus(KEPT)))
        .or(() -> made(authority, now))
        .map(Made::content);
  }

  private Optional<Made> made(String serial, Instant now) {
    Optional<Made> made =
        certificates.authorities().keys().stream()
            .filter(each -> serial(each.certificate()).equals(serial))
            .findFirst()
            .map(key -> new Made(signed(key, now), now));
    made.ifPresent(one -> lists.put(serial, one));
    return made;
  }

  private byte[] signed(AuthorityKey authority, Instant now) {
    return RevocationList.sign(authority, certificates.register().list(), now, LIFE);
  }

  private static String serial(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16);
  }
}
