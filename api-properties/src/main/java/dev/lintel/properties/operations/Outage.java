package dev.lintel.properties.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

/** Tells failures that are not an operation's fault and pass, so that its batch waits for that. */
final class Outage {

  /**
   * Classes of SQLSTATE: connection, rollback (deadlock), resources, shutdown, the system itself;
   * and where an operator bounds statements: waits for a lock, statements cut off for their time.
   */
  private static final List<String> PASSING =
      List.of("08", "40", "53", "57P", "58", "25P03", "55P03", "57014");

  private Outage() {}

  static boolean isBehind(Throwable failure, Connection connection) throws SQLException {
    return Thread.currentThread().isInterrupted() || connection.isClosed() || isPassing(failure);
  }

  static boolean isPassing(Throwable failure) {
    return switch (failure) {
      case null -> false;
      case SQLTransientException _, SQLRecoverableException _ -> true;
      case SQLException e when passes(e.getSQLState()) -> true;
      default -> isPassing(failure.getCause());
    };
  }

  private static boolean passes(String state) {
    return state != null && PASSING.stream().anyMatch(state::startsWith);
  }
}
