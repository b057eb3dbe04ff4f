package dev.lintel.server.doors;

import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.http.ServerIdentity;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.AddressRange;
import dev.lintel.server.options.HostPort;
import dev.lintel.server.options.ServerOptions;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;

/** The doors of the server: the APIs by HTTP and HTTPS, and the operator's own. */
public record Doors(HttpServer apis, HttpServer management, ServerOptions options) {
  static final String HTTP = "http";
  static final String HTTPS = "https";
  static final String MANAGEMENT = "management";

  public static Doors open(
      ServerOptions options,
      ServerIdentity identity,
      Service apis,
      Service management,
      InstantSource clock,
      Parts parts) {
    // The operator's door opens first and closes last, so that a stop can be watched.
    HttpServer own =
        parts.add(
            HttpServer.start(
                List.of(plain(MANAGEMENT, options.addresses().management())),
                HttpSettings.DEFAULTS,
                clock,
                management));
    HttpServer served =
        parts.add(
            HttpServer.start(
                List.of(
                    plain(HTTP, options.addresses().http()),
                    encrypted(options.addresses().https(), identity)),
                settings(options),
                clock,
                apis));
    return new Doors(served, own, options);
  }

  public String http() {
    return url(HTTP, options.addresses().http(), apis.port(HTTP));
  }

  public String https() {
    return url(HTTPS, options.addresses().https(), apis.port(HTTPS));
  }

  public String operator() {
    return url(HTTP, options.addresses().management(), management.port(MANAGEMENT));
  }

  private static String url(String scheme, HostPort asked, int port) {
    return scheme + "://" + asked.host() + ":" + port;
  }

  private static Listener plain(String name, HostPort address) {
    InetSocketAddress socket = address.toSocketAddress();
    return Listener.plain(name, socket.getHostString(), socket.getPort());
  }

  private static Listener encrypted(HostPort address, ServerIdentity identity) {
    InetSocketAddress socket = address.toSocketAddress();
    return Listener.encrypted(HTTPS, socket.getHostString(), socket.getPort(), identity);
  }

  private static HttpSettings settings(ServerOptions options) {
    return HttpSettings.DEFAULTS
        .withBodyBytes(options.maxBody().bytes())
        .withTimes(options.outside().idle(), HttpSettings.DEFAULTS.times().stop())
        .withPublicUrl(options.outside().publicUrl())
        .withTrustedProxies(
            options.outside().trustedProxies().stream().map(AddressRange::toString).toList());
  }
}
