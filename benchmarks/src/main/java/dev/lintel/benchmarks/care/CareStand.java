package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.client.HttpTarget;
import dev.lintel.benchmarks.server.ServerPlan;
import dev.lintel.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * What a figure measures on.
 *
 * @param round how long a timed round lasts at least
 * @param screen where progress is told
 */
record CareStand(ServerProcess server, ServerPlan plan, Duration round, PrintWriter screen) {

  /** The encrypted door, as the connector that lies ready. */
  HttpTarget target() throws IOException {
    return HttpTarget.withCertificate(server.encrypted(), connectors().ready());
  }

  /** The same as a further connector. */
  HttpTarget target(int connector) throws IOException, InterruptedException {
    return HttpTarget.withCertificate(server.encrypted(), connectors().numbered(connector));
  }

  Connectors connectors() {
    return new Connectors(plan);
  }

  /** One number that the database tells. */
  long number(String sql) throws SQLException {
    try (Connection connection = BareConnection.open(server.database());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Tells what is going on. */
  void say(String text) {
    screen.println("  " + text);
    screen.flush();
  }
}
