package dev.lintel.catalogue.shelf;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** Chooses when the database plans a statement. */
final class Plans {

  private Plans() {}

  /**
   * A statement without conditions is planned once and kept. One with conditions is planned for its
   * values each time: a word that is in a third of the items and a word that is in ten of them want
   * different plans.
   */
  static void choose(PreparedStatement statement, Condition condition) throws SQLException {
    if (!condition.isEvery()) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
  }
}
