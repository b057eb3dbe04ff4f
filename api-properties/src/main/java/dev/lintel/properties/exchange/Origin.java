package dev.lintel.properties.exchange;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Where a request came from, and how the caller sees this server.
 *
 * @param address the caller's network address, behind a trusted proxy the one that the proxy names
 * @param secure whether the caller's connection is encrypted
 * @param base scheme, host and port under which absolute links are to be written, without a slash
 *     at the end
 * @param certificates the chain that the caller presented in the TLS handshake, its own certificate
 *     first; behind a trusted proxy the one that the proxy names (RFC 9440). The caller has its
 *     private key; nothing else of it was checked. Empty if there is none.
 */
public record Origin(String address, boolean secure, URI base, List<X509Certificate> certificates) {

  public Origin {
    certificates = List.copyOf(certificates);
  }

  /** An origin without a certificate. */
  public Origin(String address, boolean secure, URI base) {
    this(address, secure, base, List.of());
  }

  /** The caller's own certificate. */
  public Optional<X509Certificate> certificate() {
    return certificates.stream().findFirst();
  }
}
