package dev.lintel.properties.http;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** Makes Jetty's connectors with the bounds of the settings. */
final class Connectors {
  /** A percent sign may stand encoded in a path, since a path is decoded once. */
  private static final UriCompliance PATHS =
      UriCompliance.DEFAULT.with("api", UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private Connectors() {}

  static ServerConnector of(Server server, Listener listener, HttpSettings settings) {
    var http = new PathKeeping(configuration(listener, settings));
    ConnectionFactory[] protocols =
        listener
            .identity()
            .map(identity -> new ConnectionFactory[] {tls(identity, http), http})
            .orElseGet(() -> new ConnectionFactory[] {http});
    var connector = new ServerConnector(server, protocols);
    connector.setName(listener.name());
    connector.setHost(listener.host());
    connector.setPort(listener.port());
    connector.setIdleTimeout(settings.times().idle().toMillis());
    // While draining, a reader may be as slow as ever.
    connector.setShutdownIdleTimeout(settings.times().idle().toMillis());
    connector.setAcceptQueueSize(1024);
    return connector;
  }

  private static HttpConfiguration configuration(Listener listener, HttpSettings settings) {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(true);
    configuration.setRequestHeaderSize(settings.sizes().headerBytes());
    configuration.setUriCompliance(PATHS);
    if (listener.identity().isPresent()) {
      configuration.addCustomizer(new SecureRequestCustomizer(false));
    }
    return configuration;
  }

  private static SslConnectionFactory tls(ServerIdentity identity, HttpConnectionFactory http) {
    return new SslConnectionFactory(new EncryptedDoor(identity), http.getProtocol());
  }
}
