package dev.lintel.properties.access.certificates;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.certificates.CertificateMemory.Known;
import dev.lintel.properties.access.certificates.RegisteredCertificate.Revocation;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Finds the account of a certificate, anew for each request: a certificate that was revoked, or
 * whose authority was withdrawn, is refused within a second, also on a connection that was made
 * before.
 */
public final class CertificateSignIn {
  private final Accounts accounts;
  private final CertificateRegister register;
  private final Authorities stored;
  private final Judgement judgement;
  private final InstantSource clock;
  private final CertificateMemory memory = new CertificateMemory();
  private volatile List<Authority> authorities = List.of();

  private CertificateSignIn(
      Database database, Accounts accounts, Environments environments, InstantSource clock) {
    this.accounts = accounts;
    this.register = new CertificateRegister(database);
    this.stored = new Authorities(database);
    this.judgement = new Judgement(environments);
    this.clock = clock;
  }

  /** What became of a certificate. */
  sealed interface Outcome {}

  /** It proves this account. */
  record Proven(Account account) implements Outcome {}

  /** It proves nothing; the problem tells its owner why. */
  record Refused(Problem problem) implements Outcome {}

  /** A sign-in that hears of changes by the watch. */
  public static CertificateSignIn open(
      Database database,
      Accounts accounts,
      Environments environments,
      ChangeWatch watch,
      InstantSource clock) {
    var signIn = new CertificateSignIn(database, accounts, environments, clock);
    watch.on(CertificateRegister.TOPIC, signIn::reload);
    watch.on(Accounts.TOPIC, signIn.memory::forgetAll);
    signIn.reload();
    return signIn;
  }

  /**
   * Judges the caller's own certificate.
   *
   * @throws RuntimeException if the database cannot be asked
   */
  Outcome check(X509Certificate certificate) {
    Instant now = clock.instant();
    Optional<Known> known = known(certificate, now);
    if (known.isEmpty()) {
      return new Refused(judgement.foreign(certificate));
    }
    return Judgement.fault(certificate, now)
        .<Outcome>map(Refused::new)
        .orElseGet(() -> registered(known.get()));
  }

  /** What is known of a certificate, unless it is foreign. */
  private Optional<Known> known(X509Certificate certificate, Instant now) {
    Fingerprint fingerprint = Fingerprint.of(certificate);
    return memory.find(fingerprint, now).or(() -> ask(certificate, fingerprint, now));
  }

  private Optional<Known> ask(X509Certificate certificate, Fingerprint fingerprint, Instant now) {
    long seen = memory.generation();
    return Judgement.signer(certificate, authorities, now)
        .map(authority -> {
          Optional<RegisteredCertificate> entry = register.find(fingerprint);
          var known =
              new Known(authority, entry, entry.flatMap(one -> accounts.find(one.account())));
          memory.remember(fingerprint, known, seen, now);
          return known;
        });
  }

  private static Outcome registered(Known known) {
    Optional<Revocation> revocation = known.entry().flatMap(RegisteredCertificate::revocation);
    if (revocation.isPresent()) {
      return new Refused(revoked(revocation.get()));
    }
    if (known.account().isEmpty()) {
      return new Refused(
          CertificateProblems.UNREGISTERED.with(
              "An authority signed the certificate, but the register of certificates has it not."));
    }
    Account account = known.account().get();
    return account.disabled()
        ? new Refused(
            CertificateProblems.ACCOUNT_REFUSED.with(
                "The account '%s' is disabled.".formatted(account.name())))
        : new Proven(account);
  }

  private static Problem revoked(Revocation revocation) {
    return CertificateProblems.REVOKED.with(
        "The certificate was revoked at %s: %s"
            .formatted(revocation.at().atOffset(ZoneOffset.UTC), revocation.why()));
  }

  private void reload() {
    try {
      authorities = stored.list();
    } finally {
      memory.forgetAll();
    }
  }
}
