package dev.lintel.catalogue.supply;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Applies suppliers' changes to their working copies, and publishes them. */
public final class Supply {

  /**
   * Applies changes of one supplier in this order, within the caller's transaction, which it
   * neither commits nor rolls back; returns as many results.
   *
   * @param supplier the participant that the changes are made for
   */
  public List<Result> apply(Connection connection, int supplier, List<Change> changes)
      throws SQLException {
    throw new SQLException("not connected yet");
  }
}
