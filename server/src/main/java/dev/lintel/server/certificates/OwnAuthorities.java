package dev.lintel.server.certificates;

import dev.lintel.properties.access.certificates.Authorities;
import dev.lintel.properties.access.certificates.Authority;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.server.options.Environment;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The authorities of the environment. The database says which count; their private keys lie in the
 * data directory of the machine that made them, and the newest one that is there signs.
 */
public final class OwnAuthorities {
  private static final String PRODUCT = "Lintel";

  private final Authorities authorities;
  private final CertificateDirectory directory;
  private final Environment environment;
  private final InstantSource clock;
  private final SecureRandom random;

  OwnAuthorities(
      Authorities authorities,
      CertificateDirectory directory,
      Environment environment,
      InstantSource clock,
      SecureRandom random) {
    this.authorities = authorities;
    this.directory = directory;
    this.environment = environment;
    this.clock = clock;
    this.random = random;
  }

  /** Makes the environment's first authority unless there is one. */
  public void makeFirst() {
    if (authorities.list().isEmpty()) {
      add();
    }
    publish();
  }

  /** Makes another authority, which signs from now on; the certificates of the others go on. */
  public AuthorityKey add() {
    AuthorityKey made = AuthorityKey.make(PRODUCT, environment.toString(), clock.instant(), random);
    // The key first: an authority without its key could never sign.
    directory.keep(made);
    authorities.add(made.certificate(), clock.instant());
    publish();
    return made;
  }

  /** Lets the certificates of an authority elsewhere count. */
  public void trust(X509Certificate authority) {
    authorities.add(authority, clock.instant());
    publish();
  }

  /**
   * Refuses all certificates of an authority.
   *
   * @param beginning of its fingerprint
   * @throws IllegalArgumentException if there is not exactly one such authority, or no other
   */
  public Authority withdraw(String beginning) {
    List<Authority> all = authorities.list();
    Authority authority = Chosen.one("authority", beginning, all, each -> each.fingerprint().hex());
    if (all.size() == 1) {
      throw new IllegalArgumentException(
          "It is the only authority. Add another one first, and renew the certificates.");
    }
    authorities.withdraw(authority.fingerprint());
    publish();
    return authority;
  }

  /** The newest authority whose private key is on this machine. */
  public Optional<AuthorityKey> signing() {
    return keys().stream().findFirst();
  }

  /** The authorities whose private keys are on this machine, the newest first. */
  List<AuthorityKey> keys() {
    return authorities.list().stream().flatMap(each -> directory.key(each).stream()).toList();
  }

  /** All of them, the newest first. */
  public List<Authority> list() {
    return authorities.list();
  }

  /** Whether an authority that counts signed a certificate. */
  public boolean signed(X509Certificate certificate) {
    return authorities.list().stream().anyMatch(each -> each.signed(certificate));
  }

  /** Writes {@code ca.pem} for partners. */
  public void publish() {
    directory.publish(authorities.list());
  }
}
