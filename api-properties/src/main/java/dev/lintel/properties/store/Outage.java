package dev.lintel.properties.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/**
 * Tells a database that went away from a statement that failed: by the classes of SQLSTATE for
 * connections (08) and for a server that stops (57P; PostgreSQL's appendix A).
 */
public final class Outage {
  private Outage() {}

  /** Whether a failure, or what caused it, is that no database was there. */
  public static boolean caused(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(Outage::isOne);
  }

  private static boolean isOne(Throwable failure) {
    return switch (failure) {
      case SQLTransientConnectionException _, SQLNonTransientConnectionException _ -> true;
      case SQLException sql when sql.getSQLState() != null ->
          sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P");
      default -> false;
    };
  }
}
