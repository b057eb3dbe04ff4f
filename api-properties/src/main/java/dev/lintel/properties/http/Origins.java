package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Origin;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Tells where a request came from. Forwarded headers (X-Forwarded-For, -Proto, -Host) are believed
 * from configured proxies alone, since anybody else could write what he likes into them.
 */
final class Origins {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]+");

  private final InetAddressSet trusted = new InetAddressSet();
  private final Optional<URI> publicUrl;

  Origins(List<String> trustedProxies, Optional<URI> publicUrl) {
    trusted.addAll(trustedProxies);
    this.publicUrl = publicUrl.map(Origins::withoutSlash);
  }

  Origin of(Request request, Headers headers) {
    HttpURI uri = request.getHttpURI();
    boolean secure = request.isSecure();
    String address = Request.getRemoteAddr(request);
    if (!isTrusted(request)) {
      return new Origin(address, secure, base(uri.getScheme(), authority(uri)));
    }
    String scheme =
        headers.first("X-Forwarded-Proto").filter(Origins::isScheme).orElse(uri.getScheme());
    String authority =
        headers.first("X-Forwarded-Host").flatMap(Origins::sane).orElseGet(() -> authority(uri));
    return new Origin(client(headers, address), scheme.equals("https"), base(scheme, authority));
  }

  private boolean isTrusted(Request request) {
    return !trusted.isEmpty()
        && request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress peer
        && isTrusted(peer.getAddress());
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.test(address);
  }

  /**
   * The last address of the chain that no proxy of ours has: the only one that nobody could forge.
   */
  private String client(Headers headers, String peer) {
    String chain = headers.joined("X-Forwarded-For").orElse("");
    List<String> hops = List.of(chain.split("\\s*,\\s*")).reversed();
    for (String hop : hops) {
      Optional<InetAddress> address = literal(hop.strip());
      if (address.isEmpty()) {
        return peer;
      }
      if (!isTrusted(address.get())) {
        return address.get().getHostAddress();
      }
    }
    return peer;
  }

  private URI base(String scheme, String authority) {
    return publicUrl.orElseGet(() -> URI.create(scheme + "://" + authority));
  }

  private static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isScheme(String text) {
    return text.equals("http") || text.equals("https");
  }

  private static Optional<String> sane(String host) {
    try {
      return Optional.of(new HostPort(host).toString()).filter(h -> HOST.matcher(h).matches());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String authority(HttpURI uri) {
    return Optional.ofNullable(uri.getAuthority()).flatMap(Origins::sane).orElse("localhost");
  }

  private static URI withoutSlash(URI uri) {
    return URI.create(uri.toString().replaceAll("/+$", ""));
  }
}
