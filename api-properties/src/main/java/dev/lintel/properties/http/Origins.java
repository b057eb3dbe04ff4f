package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Origin;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Tells where a request came from. Forwarded headers are believed from configured proxies alone,
 * since anybody else could write what he likes into them.
 */
final class Origins {
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

  /** An address that requests name, as it is read; most of them name the same one. */
  private record Named(String scheme, String host, URI address) {}

  private final InetAddressSet trusted = new InetAddressSet();
  private final Optional<URI> publicUrl;
  private volatile Named lastNamed = new Named("", "", URI.create(""));

  Origins(List<String> trustedProxies, Optional<URI> publicUrl) {
    trusted.addAll(trustedProxies);
    this.publicUrl = publicUrl.map(Origins::withoutSlash);
  }

  Origin of(Request request, Headers headers) {
    HttpURI uri = request.getHttpURI();
    InetAddress peer = peer(request);
    Origin origin = of(peer, uri.getScheme(), Optional.ofNullable(uri.getAuthority()), headers);
    List<X509Certificate> certificates =
        isProxied(peer, request, headers)
            ? ClientCertHeader.read(request.getHeaders())
            : PeerCertificates.of(request);
    return certificates.isEmpty()
        ? origin
        : new Origin(origin.address(), origin.secure(), origin.base(), certificates);
  }

  /**
   * Whether a proxy of ours speaks for somebody else. Its own certificate must then not become that
   * of a caller who has none.
   */
  private boolean isProxied(InetAddress peer, Request request, Headers headers) {
    return isTrusted(peer)
        && (request.getHeaders().contains(ClientCertHeader.NAME)
            || !ForwardedHop.of(headers).isEmpty());
  }

  /** The same of the connection's own facts: who is at its other end, and how we were asked. */
  Origin of(InetAddress peer, String scheme, Optional<String> asked, Headers headers) {
    Optional<ForwardedHop> hop = isTrusted(peer) ? outermost(headers) : Optional.empty();
    String address = hop.flatMap(ForwardedHop::from).orElse(peer).getHostAddress();
    String outerScheme = hop.flatMap(ForwardedHop::scheme).orElse(scheme);
    String host =
        hop.flatMap(ForwardedHop::host)
            .filter(Origins::isSane)
            .or(() -> asked.filter(Origins::isSane))
            .orElse("localhost");
    URI base = publicUrl.orElseGet(() -> address(outerScheme, host));
    return new Origin(address, outerScheme.equals("https"), base);
  }

  private URI address(String scheme, String host) {
    Named last = lastNamed;
    if (!last.scheme().equals(scheme) || !last.host().equals(host)) {
      last = new Named(scheme, host, URI.create(scheme + "://" + host));
      lastNamed = last;
    }
    return last.address();
  }

  /**
   * The outermost hop that a proxy of ours took: what stands before it, anybody may have forged.
   */
  private Optional<ForwardedHop> outermost(Headers headers) {
    Optional<ForwardedHop> outermost = Optional.empty();
    for (ForwardedHop hop : ForwardedHop.of(headers).reversed()) {
      outermost = Optional.of(hop);
      if (!hop.from().map(this::isTrusted).orElse(false)) {
        break;
      }
    }
    return outermost;
  }

  private boolean isTrusted(InetAddress address) {
    return !trusted.isEmpty() && trusted.test(address);
  }

  private static InetAddress peer(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress at
            && !at.isUnresolved()
        ? at.getAddress()
        : InetAddress.getLoopbackAddress();
  }

  private static boolean isSane(String authority) {
    return AUTHORITY.matcher(authority).matches();
  }

  private static URI withoutSlash(URI uri) {
    return URI.create(uri.toString().replaceAll("/+$", ""));
  }
}
