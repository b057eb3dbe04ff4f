package dev.lintel.server;

import dev.lintel.properties.store.Database;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server: started in the order of {@link #start}, stopped in the reverse one. */
final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final ServerOptions options;
  private final PrintWriter screen;
  private final Parts parts = new Parts();

  private Server(ServerOptions options, PrintWriter screen) {
    this.options = options;
    this.screen = screen;
  }

  /** Starts everything; what was started is stopped again when a later step fails. */
  static Server start(ServerOptions options, PrintWriter screen) {
    Server server = new Server(options, screen);
    try {
      Database database = DataStore.open(options.storage(), server.parts);
      migrate(database);
      server.announce();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static void migrate(Database database) {
    database.migrate("properties");
  }

  private void announce() {
    screen.printf("Lintel %s, %s%n", ProductVersion.text(), options.environment());
    screen.printf("  data        %s%n", options.storage());
    screen.flush();
  }

  /** Stops accepting, finishes what runs, stops the database. */
  @Override
  public void close() {
    LOG.info("Stopping");
    parts.close();
    LOG.info("Stopped");
  }
}
