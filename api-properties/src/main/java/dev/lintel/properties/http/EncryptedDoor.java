package dev.lintel.properties.http;

import javax.net.ssl.SSLContext;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * TLS 1.2 and 1.3 with the identity of the moment. A client certificate is asked for and not
 * needed: most callers have none.
 */
final class EncryptedDoor extends SslContextFactory.Server {
  /** Forward secrecy and authenticated encryption alone (RFC 9325, section 4.2). */
  private static final String[] CIPHERS = {
    "TLS_AES_.*", "TLS_CHACHA20_.*", "TLS_ECDHE_.*_GCM_.*", "TLS_ECDHE_.*_CHACHA20_.*"
  };

  /** A second handshake on a connection would let a caller make us compute for nothing. */
  private static final String PLATFORM_REFUSES_RENEGOTIATION =
      "jdk.tls.rejectClientInitiatedRenegotiation";

  private final ServerIdentity identity;

  EncryptedDoor(ServerIdentity identity) {
    this.identity = identity;
    setSslContext(identity.context());
    setIncludeProtocols("TLSv1.3", "TLSv1.2");
    setIncludeCipherSuites(CIPHERS);
    setSniRequired(false);
    setWantClientAuth(true);
    // Where the platform refuses it with an alert, we need not close the connection ourselves.
    setRenegotiationAllowed(Boolean.getBoolean(PLATFORM_REFUSES_RENEGOTIATION));
  }

  /** Each handshake takes one context, and with it a key and a certificate that belong together. */
  @Override
  public SSLContext getSslContext() {
    return identity.context();
  }
}
