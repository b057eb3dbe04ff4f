package dev.lintel.server.myusage;

import dev.lintel.properties.access.certificates.CertificateRegister;
import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.server.figures.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A client certificate of one's own, and how long it is still good. */
public record OwnCertificate(RegisteredCertificate certificate, Instant now) {
  private static final long SOON_DAYS = 60;

  /** Those that an account's programs may still hold: none that was revoked. */
  static List<OwnCertificate> of(UsageParts parts, String account) {
    Instant now = parts.clock().instant();
    return new CertificateRegister(parts.database())
        .of(account).stream()
            .filter(each -> each.revocation().isEmpty())
            .map(each -> new OwnCertificate(each, now))
            .toList();
  }

  /** The beginning of its fingerprint, as other tables of the page tell certificates apart. */
  public String fingerprint() {
    return Shown.certificate(Optional.of(certificate.fingerprint().hex()));
  }

  /** Such as "365 days left", by whole days in UTC. */
  public String left() {
    if (isOver()) {
      return "expired";
    }
    long days = ChronoUnit.DAYS.between(day(now), day(certificate.validUntil()));
    return days == 1 ? "1 day left" : days + " days left";
  }

  /** How the style sheet marks what is left. */
  public String mark() {
    if (isOver()) {
      return "bad";
    }
    return now.plus(SOON_DAYS, ChronoUnit.DAYS).isBefore(certificate.validUntil())
        ? "good"
        : "warn";
  }

  private boolean isOver() {
    return !now.isBefore(certificate.validUntil());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
