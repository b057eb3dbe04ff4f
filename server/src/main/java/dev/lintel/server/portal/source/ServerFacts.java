package dev.lintel.server.portal.source;

import dev.lintel.properties.exchange.Origin;
import dev.lintel.server.options.Environment;
import dev.lintel.server.options.ServerOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the pages tell about the server itself. Where its doors are, is known when they are open.
 */
public final class ServerFacts {
  private final String version;
  private final ServerOptions options;
  private final AtomicReference<Optional<URI>> http = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<URI>> https = new AtomicReference<>(Optional.empty());

  public ServerFacts(String version, ServerOptions options) {
    this.version = version;
    this.options = options;
  }

  /** Notes where the doors are. */
  public void opened(URI httpDoor, URI httpsDoor) {
    http.set(Optional.of(httpDoor));
    https.set(Optional.of(httpsDoor));
  }

  /** Where the portal is for who stands at another door; empty until the doors are open. */
  public Optional<URI> portal() {
    return options.outside().publicUrl().or(http::get);
  }

  public String version() {
    return version;
  }

  public ServerOptions options() {
    return options;
  }

  public boolean isDevelopment() {
    return options.environment() == Environment.DEVELOPMENT;
  }

  /**
   * Where a reader finds what needs a client certificate: the address that he uses or that is
   * published, if it is encrypted, else our own HTTPS door by the name that he uses.
   */
  public URI secured(Origin reader) {
    boolean usable = reader.base().getScheme().equals("https") || https.get().isEmpty();
    return usable ? reader.base() : at(reader.base().getHost(), https.get().get().getPort());
  }

  private static URI at(String host, int port) {
    return URI.create("https://%s:%d".formatted(host, port));
  }

  /** Where the development certificates lie on this machine. */
  public Path certificates() {
    return options.storage().data().toAbsolutePath().normalize().resolve("certificates");
  }
}
