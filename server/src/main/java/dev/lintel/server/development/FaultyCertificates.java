package dev.lintel.server.development;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.Fingerprint;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.EnvironmentCertificates;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Certificates that lie ready in development to be refused, so that partners can see each refusal
 * and test what their software makes of it. One that would no longer be refused for its own reason
 * is made anew.
 */
public final class FaultyCertificates {
  private static final Duration RENEWAL = Duration.ofDays(30);

  private final EnvironmentCertificates certificates;
  private final Accounts accounts;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public FaultyCertificates(
      EnvironmentCertificates certificates, Accounts accounts, InstantSource clock) {
    this.certificates = certificates;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Makes those that are absent, if an authority can sign here; the planner's account is there. */
  public void addAbsent() {
    certificates
        .authorities()
        .signing()
        .ifPresent(authority -> {
          for (FaultyCertificate each : FaultyCertificate.values()) {
            if (isMissing(each)) {
              make(each, authority);
            }
          }
        });
  }

  private boolean isMissing(FaultyCertificate fault) {
    return certificates
        .directory()
        .certificate(fault.commonName() + ".pem")
        .filter(certificate -> isRefusedForItsReason(certificate, fault))
        .isEmpty();
  }

  private boolean isRefusedForItsReason(X509Certificate certificate, FaultyCertificate fault) {
    return certificates.authorities().signed(certificate)
        && isInItsTime(certificate, fault)
        && fault.isRegistered() == certificates.partners().knows(certificate);
  }

  /** One that has expired stays so; the others must not come near a limit of their time. */
  private boolean isInItsTime(X509Certificate certificate, FaultyCertificate fault) {
    Instant soon = clock.instant().plus(RENEWAL);
    return switch (fault) {
      case EXPIRED -> true;
      case NOT_YET_VALID -> soon.isBefore(certificate.getNotBefore().toInstant());
      default -> soon.isBefore(certificate.getNotAfter().toInstant());
    };
  }

  private void make(FaultyCertificate fault, AuthorityKey authority) {
    Instant now = clock.instant();
    KeyWithRequest made = KeyWithRequest.make(ReadyCertificates.owner(fault.commonName()), random);
    X509Certificate certificate =
        authority.signClient(
            made.request(), now.plus(fault.begins()), now.plus(fault.ends()), random);
    if (fault.isRegistered()) {
      register(fault, certificate, new Authority(authority.certificate(), now));
    }
    certificates.directory().write(fault.commonName() + ".key", Pem.ofKey(made.key()));
    // Last, since its presence says that all is there.
    certificates
        .directory()
        .write(fault.commonName() + ".pem", Pem.ofCertificates(List.of(certificate)));
  }

  private void register(FaultyCertificate fault, X509Certificate certificate, Authority authority) {
    Instant now = clock.instant();
    if (fault == FaultyCertificate.DISABLED && accounts.find(fault.account()).isEmpty()) {
      accounts.createAbsent(Account.of(fault.account(), Set.of("*:read")));
      accounts.disable(fault.account(), true);
    }
    certificates.register().add(certificate, authority, fault.account(), now);
    if (fault == FaultyCertificate.REVOKED) {
      certificates
          .register()
          .revoke(Fingerprint.of(certificate), "It lies ready to be refused.", now);
    }
  }
}
