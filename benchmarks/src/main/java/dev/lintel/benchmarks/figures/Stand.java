package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpTarget;
import dev.lintel.benchmarks.server.Processes;
import dev.lintel.benchmarks.server.ServerProcess;
import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * What a figure measures on: a running server, its database, and how long a round lasts.
 *
 * @param screen where progress is told
 */
public record Stand(ServerProcess server, Duration round, long seed, PrintWriter screen) {

  private static final String ACCOUNT = "buyer";

  /** How to ask the APIs, with an account and its limits. */
  public HttpTarget target() {
    return HttpTarget.of(server.apis(), ACCOUNT, ACCOUNT);
  }

  /** A fast connection to the APIs. */
  public HttpConnection connect() throws IOException {
    return HttpConnection.open(target());
  }

  /** How to reach the server's database. */
  public ConnectionFacts facts() {
    return server.database();
  }

  /** A pool on the server's database, set up as the server's own. */
  public Database openDatabase(int connections) {
    return Database.open(facts().withPool(connections));
  }

  /** The processes that are measured. */
  public Processes processes() throws IOException {
    return server.processes();
  }

  /** Tells what is going on. */
  public void say(String text) {
    screen.println("  " + text);
    screen.flush();
  }
}
