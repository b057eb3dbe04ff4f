package dev.lintel.catalogue.shelf;

import java.sql.Connection;
import java.sql.SQLException;

/** Several questions to one view of the data, which what others commit meanwhile does not touch. */
final class Snapshot {
  private Snapshot() {}

  interface Questions<T> {
    T ask() throws SQLException;
  }

  static <T> T of(Connection connection, Questions<T> questions) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      T answer = questions.ask();
      connection.commit();
      return answer;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
      connection.setReadOnly(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
  }
}
