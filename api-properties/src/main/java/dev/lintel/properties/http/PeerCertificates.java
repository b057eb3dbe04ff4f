package dev.lintel.properties.http;

import java.security.cert.X509Certificate;
import java.util.List;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/** The certificates that a caller presented in the TLS handshake, the own one first. */
final class PeerCertificates {
  private PeerCertificates() {}

  static List<X509Certificate> of(Request request) {
    return request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE)
                instanceof EndPoint.SslSessionData session
            && session.peerCertificates() != null
        ? List.of(session.peerCertificates())
        : List.of();
  }
}
