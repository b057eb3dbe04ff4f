package dev.lintel.properties.access.certificates;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A certificate authority whose certificates count. It signs them itself: chains longer than that
 * are not followed.
 */
public record Authority(X509Certificate certificate, Instant addedAt) {

  public Fingerprint fingerprint() {
    return Fingerprint.of(certificate);
  }

  /** Whether this authority signed a certificate. */
  public boolean signed(X509Certificate other) {
    if (!other.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())) {
      return false;
    }
    try {
      other.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether it is within its own time. */
  boolean isInForce(Instant now) {
    return !now.isBefore(certificate.getNotBefore().toInstant())
        && !now.isAfter(certificate.getNotAfter().toInstant());
  }
}
