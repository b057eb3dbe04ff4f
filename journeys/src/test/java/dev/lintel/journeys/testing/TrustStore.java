package dev.lintel.journeys.testing;

import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.CertificateDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trust in the authority of a data directory, and in nothing else. */
public final class TrustStore {

  private TrustStore() {}

  /** A client that checks certificate and host name. */
  public static HttpClient ofDevelopment(Path data) throws IOException, GeneralSecurityException {
    return client(data, new KeyManager[0]);
  }

  /** The same with a client certificate that lies ready, such as that of the planner. */
  public static HttpClient ofDevelopment(Path data, String name)
      throws IOException, GeneralSecurityException {
    KeyStore own = KeyStore.getInstance("PKCS12");
    char[] password = CertificateDirectory.PASSWORD.toCharArray();
    try (InputStream input = Files.newInputStream(data.resolve("certificates/" + name + ".p12"))) {
      own.load(input, password);
    }
    return client(data, proofs(own, password));
  }

  /** The same with a client certificate that somebody was given, and its key, in PEM form. */
  public static HttpClient ofData(Path data, String certificate, Path key)
      throws IOException, GeneralSecurityException {
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    char[] password = new char[0];
    own.setKeyEntry(
        "own",
        Pem.key(Files.readString(key)),
        password,
        Pem.certificates(certificate).toArray(X509Certificate[]::new));
    return client(data, proofs(own, password));
  }

  private static KeyManager[] proofs(KeyStore own, char[] password)
      throws GeneralSecurityException {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(own, password);
    return managers.getKeyManagers();
  }

  private static HttpClient client(Path data, KeyManager[] proofs)
      throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    try (InputStream input = Files.newInputStream(data.resolve("certificates/ca.pem"))) {
      trusted.setCertificateEntry(
          "authority", CertificateFactory.getInstance("X.509").generateCertificate(input));
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(proofs, managers.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
