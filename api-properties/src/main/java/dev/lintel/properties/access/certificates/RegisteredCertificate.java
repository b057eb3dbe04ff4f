package dev.lintel.properties.access.certificates;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A certificate of the register.
 *
 * @param account the name of the account that it proves
 * @param issuedAt when it was registered
 */
public record RegisteredCertificate(
    X509Certificate certificate,
    String account,
    Instant issuedAt,
    Optional<Revocation> revocation) {

  /** When and why a certificate was revoked. */
  public record Revocation(Instant at, String why) {}

  public Fingerprint fingerprint() {
    return Fingerprint.of(certificate);
  }

  /** In hexadecimal digits, as tools show it. */
  public String serial() {
    return certificate.getSerialNumber().toString(16);
  }

  public String commonName() {
    return Subject.commonName(certificate.getSubjectX500Principal()).orElse("");
  }

  public Instant validFrom() {
    return certificate.getNotBefore().toInstant();
  }

  public Instant validUntil() {
    return certificate.getNotAfter().toInstant();
  }
}
