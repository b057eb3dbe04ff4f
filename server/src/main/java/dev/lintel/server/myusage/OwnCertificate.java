package dev.lintel.server.myusage;

import dev.lintel.properties.access.certificates.CertificateRegister;
import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.server.figures.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A client certificate of one's own, and how long it is still good. */
public record OwnCertificate(RegisteredCertificate certificate, Remaining remaining) {

  /** Those that an account's programs may still hold: none that was revoked. */
  static List<OwnCertificate> of(UsageParts parts, String account) {
    Instant now = parts.clock().instant();
    return new CertificateRegister(parts.database())
        .of(account).stream()
            .filter(each -> each.revocation().isEmpty())
            .map(each -> new OwnCertificate(each, new Remaining(each.validUntil(), now)))
            .toList();
  }

  /** The beginning of its fingerprint, as other tables of the page tell certificates apart. */
  public String fingerprint() {
    return Shown.certificate(Optional.of(certificate.fingerprint().hex()));
  }
}
