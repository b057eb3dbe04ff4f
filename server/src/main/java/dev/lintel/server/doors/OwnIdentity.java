package dev.lintel.server.doors;

import dev.lintel.properties.access.certificates.CertificateRegister;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.server.certificates.CertificateDirectory;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.certificates.RevocationLists;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A certificate of our own making for this machine's loopback names, signed by the environment's
 * authority. It is kept in the data directory, and made anew 30 days before it expires or when its
 * authority no longer counts.
 */
final class OwnIdentity implements IdentitySource {
  private static final Logger LOG = LoggerFactory.getLogger(OwnIdentity.class);

  /** The distribution points of revocation lists (RFC 5280, section 4.2.1.13). */
  private static final String LISTS = "2.5.29.31";

  private static final String FILE = "server.p12";
  private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "::1");
  private static final Duration LIFE = Duration.ofDays(365);
  private static final Duration RENEWAL = Duration.ofDays(30);

  private final EnvironmentCertificates certificates;
  private final Optional<URI> server;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong changes = new AtomicLong();
  private volatile Instant renewal = Instant.MAX;

  /**
   * @param server the address at which others reach it without encryption, if that is known
   */
  OwnIdentity(
      EnvironmentCertificates certificates,
      Optional<URI> server,
      ChangeWatch watch,
      InstantSource clock) {
    this.certificates = certificates;
    this.server = server;
    this.clock = clock;
    watch.on(CertificateRegister.TOPIC, changes::incrementAndGet);
  }

  @Override
  public KeyStore load() throws GeneralSecurityException {
    certificates.authorities().publish();
    KeyStore store = certificates.directory().keyStore(FILE).filter(this::isGood).orElse(null);
    if (store == null) {
      store = made();
    }
    renewal = ends(store).minus(RENEWAL);
    return store;
  }

  @Override
  public Object stamp() {
    return List.of(changes.get(), clock.instant().isAfter(renewal));
  }

  private boolean isGood(KeyStore kept) {
    X509Certificate certificate = CertificateDirectory.certificate(kept);
    return clock.instant().plus(RENEWAL).isBefore(certificate.getNotAfter().toInstant())
        && certificates.authorities().signed(certificate)
        && tellsWhereListsAre(certificate);
  }

  /** A server that moved has another address for its list of revoked certificates. */
  private boolean tellsWhereListsAre(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(LISTS);
    String told = extension == null ? "" : new String(extension, StandardCharsets.ISO_8859_1);
    return server.map(URI::toString).map(told::contains).orElse(extension == null);
  }

  private KeyStore made() throws GeneralSecurityException {
    AuthorityKey authority = certificates.authorities().signing().orElseGet(this::ofItsOwn);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    // A curve that every client of TLS knows.
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    KeyPair keys = generator.generateKeyPair();
    X509Certificate certificate =
        authority.signServer(
            keys.getPublic(),
            HOSTS,
            server.map(at -> RevocationLists.address(at, authority.certificate())),
            clock.instant(),
            LIFE,
            random);
    LOG.info(
        "Made the HTTPS door's certificate, which is good until {}", certificate.getNotAfter());
    return certificates.directory().writeKeyStore(FILE, keys.getPrivate(), certificate);
  }

  /** On a machine without an authority's key the door opens all the same. */
  private AuthorityKey ofItsOwn() {
    LOG.warn(
        "No authority's key is in this data directory: partners cannot verify the HTTPS door."
            + " Give it a certificate with --tls-certificate and --tls-key.");
    return AuthorityKey.make("Lintel", "nobody's", clock.instant(), random);
  }

  private static Instant ends(KeyStore store) {
    return CertificateDirectory.certificate(store).getNotAfter().toInstant();
  }
}
