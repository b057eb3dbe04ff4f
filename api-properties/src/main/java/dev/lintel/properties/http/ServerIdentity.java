package dev.lintel.properties.http;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * The server's own key and certificate at an encrypted door. They can be replaced while it serves:
 * handshakes that have begun end as they began, and connections go on.
 */
public final class ServerIdentity {
  private static final TrustManager[] JUDGED_LATER = {new CertificatesJudgedLater()};

  private volatile SSLContext context;

  private ServerIdentity(SSLContext context) {
    this.context = context;
  }

  /**
   * An identity of the one key in a store.
   *
   * @throws GeneralSecurityException if the key cannot be used
   */
  public static ServerIdentity of(KeyStore keys, String password) throws GeneralSecurityException {
    return new ServerIdentity(made(keys, password));
  }

  /**
   * Takes another key and certificate from the next handshake on; if they cannot be used, the
   * present ones stay.
   *
   * @throws GeneralSecurityException if the key cannot be used
   */
  public void replace(KeyStore keys, String password) throws GeneralSecurityException {
    context = made(keys, password);
  }

  SSLContext context() {
    return context;
  }

  private static SSLContext made(KeyStore keys, String password) throws GeneralSecurityException {
    var factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(keys, password.toCharArray());
    KeyManager[] managers = factory.getKeyManagers();
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers, JUDGED_LATER, new SecureRandom());
    return context;
  }
}
