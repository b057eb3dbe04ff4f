package dev.lintel.properties.access.certificates;

import static java.time.ZoneOffset.UTC;

import dev.lintel.properties.problem.Problem;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a certificate itself tells, before the register is asked. */
record Judgement(Environments environments) {
  /** TLS client authentication as an extended key usage (RFC 5280, section 4.2.1.12). */
  private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

  /** The authority in force that signed a certificate. */
  static Optional<Authority> signer(
      X509Certificate certificate, List<Authority> authorities, Instant now) {
    return authorities.stream()
        .filter(authority -> authority.isInForce(now) && authority.signed(certificate))
        .findFirst();
  }

  /** The problem of a certificate that no authority signed. */
  Problem foreign(X509Certificate certificate) {
    String issuer = Subject.shown(certificate.getIssuerX500Principal());
    return environments
        .elsewhere(certificate)
        .map(other ->
            CertificateProblems.OTHER_ENVIRONMENT.with(
                "The certificate was issued by '%s' for the environment %s; this is %s."
                    .formatted(issuer, other, environments.own())))
        .orElseGet(() ->
            CertificateProblems.FOREIGN.with(
                "The certificate was issued by '%s', which is no authority of the environment %s."
                    .formatted(issuer, environments.own())));
  }

  /** What is wrong with a certificate at a time, although an authority signed it. */
  static Optional<Problem> fault(X509Certificate certificate, Instant now) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant until = certificate.getNotAfter().toInstant();
    if (now.isAfter(until)) {
      return Optional.of(
          CertificateProblems.EXPIRED.with(
              "The certificate expired at %s.".formatted(until.atOffset(UTC))));
    }
    if (now.isBefore(from)) {
      return Optional.of(
          CertificateProblems.NOT_YET_VALID.with(
              "The certificate is valid from %s on.".formatted(from.atOffset(UTC))));
    }
    return isForClients(certificate)
        ? Optional.empty()
        : Optional.of(
            CertificateProblems.UNREGISTERED.with(
                "The certificate is not made for clients, but for a server or an authority."));
  }

  private static boolean isForClients(X509Certificate certificate) {
    try {
      List<String> usages = certificate.getExtendedKeyUsage();
      return certificate.getBasicConstraints() < 0 && (usages == null || usages.contains(CLIENT));
    } catch (CertificateParsingException e) {
      return false;
    }
  }
}
