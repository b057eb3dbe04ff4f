package dev.lintel.benchmarks.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Clears up before a timed round what the one before has left. */
public final class Settling {
  private Settling() {}

  /** Vacuums and analyses tables, and writes a checkpoint. */
  public static void vacuum(Connection connection, String... tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : tables) {
        statement.execute("vacuum analyze " + each);
      }
      statement.execute("checkpoint");
    }
  }
}
