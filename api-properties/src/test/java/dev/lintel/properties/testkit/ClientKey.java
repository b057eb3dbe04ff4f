package dev.lintel.properties.testkit;

import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A fictional partner's key with a certificate that some authority signed. */
public record ClientKey(PrivateKey key, X509Certificate certificate) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final char[] PASSWORD = "fictional".toCharArray();

  /** An authority of an environment, made at a time. */
  public static AuthorityKey authority(String environment, Instant now) {
    return AuthorityKey.make("Fiction", environment, now, RANDOM);
  }

  /** A certificate that is good from an hour before to a day after a time. */
  public static ClientKey signed(AuthorityKey authority, String commonName, Instant now) {
    return signed(
        authority, commonName, now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(1)));
  }

  public static ClientKey signed(
      AuthorityKey authority, String commonName, Instant from, Instant until) {
    KeyWithRequest made = KeyWithRequest.make(owner(commonName), RANDOM);
    return new ClientKey(made.key(), authority.signClient(made.request(), from, until, RANDOM));
  }

  /** A fictional owner, all of whose fields are filled. */
  public static KeyWithRequest.Owner owner(String commonName) {
    return new KeyWithRequest.Owner(
        commonName, "Planning", "Fiction BV", "Ergens", "Gelderland", "NL", "a@example.org");
  }

  /** A store with the key of a server, its certificate and nothing else. */
  public static KeyStore server(AuthorityKey authority, String password, Instant now) {
    try {
      var keys = java.security.KeyPairGenerator.getInstance("EC").generateKeyPair();
      var names = java.util.List.of("localhost", "127.0.0.1");
      X509Certificate certificate =
          authority.signServer(
              keys.getPublic(), names, Optional.empty(), now, Duration.ofDays(1), RANDOM);
      return store(keys.getPrivate(), certificate, password.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands in Client-Cert (RFC 9440) for this certificate. */
  public String header() {
    try {
      return ":" + Base64.getEncoder().encodeToString(certificate.getEncoded()) + ":";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A client that presents a certificate, if it has one, and trusts these authorities. */
  public static HttpClient client(Optional<ClientKey> own, X509Certificate... trusted) {
    return HttpClient.newBuilder().sslContext(context(own, trusted)).build();
  }

  public static SSLContext context(Optional<ClientKey> own, X509Certificate... trusted) {
    try {
      KeyStore store = empty();
      for (int i = 0; i < trusted.length; i++) {
        store.setCertificateEntry("authority-" + i, trusted[i]);
      }
      var trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(own.map(ClientKey::managers).orElse(null), trust.getTrustManagers(), RANDOM);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private KeyManager[] managers() {
    try {
      var factory = KeyManagerFactory.getInstance("PKIX");
      factory.init(store(key, certificate, PASSWORD), PASSWORD);
      return factory.getKeyManagers();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore store(PrivateKey key, X509Certificate certificate, char[] password)
      throws GeneralSecurityException {
    KeyStore store = empty();
    store.setKeyEntry("own", key, password, new X509Certificate[] {certificate});
    return store;
  }

  private static KeyStore empty() throws GeneralSecurityException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      return store;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
