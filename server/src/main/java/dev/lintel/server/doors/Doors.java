package dev.lintel.server.doors;

import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.AddressRange;
import dev.lintel.server.options.HostPort;
import dev.lintel.server.options.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** The doors of the server: the APIs by HTTP and HTTPS, and the operator's own. */
public record Doors(HttpServer apis, HttpServer management, ServerOptions options) {
  static final String HTTP = "http";
  static final String HTTPS = "https";
  static final String MANAGEMENT = "management";

  public static Doors open(
      ServerOptions options, Service apis, Service management, InstantSource clock, Parts parts) {
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
                List.of(plain(HTTP, options.addresses().http()), encrypted(options, clock)),
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

  private static Listener encrypted(ServerOptions options, InstantSource clock) {
    InetSocketAddress socket = options.addresses().https().toSocketAddress();
    try {
      var certificate =
          new DevelopmentCertificate(options.storage().data(), clock, new SecureRandom());
      var identity =
          new Listener.Identity(certificate.keyStore(), DevelopmentCertificate.KEY_STORE_PASSWORD);
      return Listener.encrypted(HTTPS, socket.getHostString(), socket.getPort(), identity);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The certificate of the HTTPS door cannot be made", e);
    }
  }

  private static HttpSettings settings(ServerOptions options) {
    return HttpSettings.DEFAULTS
        .withBodyBytes(options.maxBody().bytes())
        .withPublicUrl(options.outside().publicUrl())
        .withTrustedProxies(
            options.outside().trustedProxies().stream().map(AddressRange::toString).toList());
  }
}
