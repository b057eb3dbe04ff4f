package dev.lintel.server.certificates;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.CertificateRegister;
import dev.lintel.properties.access.certificates.CommonNameRule;
import dev.lintel.properties.access.certificates.Fingerprint;
import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.access.certificates.issuing.CertificateRequest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Gives certificates to partners and takes them back. A certificate's account has its name. */
public final class PartnerCertificates {
  /** Since clocks differ. */
  private static final Duration EARLIER = Duration.ofHours(1);

  private final Accounts accounts;
  private final CertificateRegister register;
  private final OwnAuthorities authorities;
  private final CommonNameRule rule;
  private final InstantSource clock;

  PartnerCertificates(
      Accounts accounts,
      CertificateRegister register,
      OwnAuthorities authorities,
      CommonNameRule rule,
      InstantSource clock) {
    this.accounts = accounts;
    this.register = register;
    this.authorities = authorities;
    this.rule = rule;
    this.clock = clock;
  }

  /**
   * Refuses a request that breaks the rules.
   *
   * @throws IllegalArgumentException that names every fault
   */
  public void check(CertificateRequest request) {
    List<String> faults = request.faults(rule);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }

  /**
   * Signs and registers a certificate; its account is made unless there is one.
   *
   * @param rights that the account has from now on, beside those that it had
   * @throws IllegalArgumentException if the request breaks the rules, or no authority can sign here
   */
  public X509Certificate issue(CertificateRequest request, Set<String> rights, Duration life) {
    check(request);
    AuthorityKey authority = authority();
    Instant now = clock.instant();
    X509Certificate certificate =
        authority.signClient(request, now.minus(EARLIER), now.plus(life), new SecureRandom());
    admit(request.commonName(), rights);
    register.add(
        certificate, new Authority(authority.certificate(), now), request.commonName(), now);
    return certificate;
  }

  /**
   * Revokes all certificates of a name, or the one of a fingerprint.
   *
   * @throws IllegalArgumentException if there is none
   */
  public List<RegisteredCertificate> revoke(String which, String why) {
    List<RegisteredCertificate> found = find(which);
    for (RegisteredCertificate each : found) {
      register.revoke(each.fingerprint(), why, clock.instant());
    }
    return found;
  }

  /**
   * All certificates of a name, or the one of a fingerprint.
   *
   * @throws IllegalArgumentException if there is none
   */
  public List<RegisteredCertificate> find(String which) {
    List<RegisteredCertificate> all = register.list();
    List<RegisteredCertificate> named =
        all.stream().filter(each -> each.commonName().equals(which)).toList();
    return named.isEmpty()
        ? List.of(Chosen.one("certificate", which, all, each -> each.fingerprint().hex()))
        : named;
  }

  /** Whether a certificate is in the register, revoked or not. */
  public boolean knows(X509Certificate certificate) {
    return register.find(Fingerprint.of(certificate)).isPresent();
  }

  private AuthorityKey authority() {
    return authorities
        .signing()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No authority's private key is in this data directory. Sign where it is, or add an"
                    + " authority with ./lintel certificate authority add."));
  }

  private void admit(String name, Set<String> rights) {
    accounts.createAbsent(Account.of(name, rights));
    if (!rights.isEmpty()) {
      accounts.subscribe(name, rights);
    }
  }
}
