package dev.lintel.catalogue.shelf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts items; every item by the counters that writers keep. */
record CountQuery(Condition condition) {

  private static final String COUNTERS =
      "select coalesce(sum(items), 0)::bigint from catalogue.item_count";

  long run(Connection connection) throws SQLException {
    String sql =
        condition.isEvery()
            ? COUNTERS
            : "select count(*) from catalogue.item i where " + condition.sql();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Plans.choose(statement, condition);
      new Binding(statement).values(condition.parameters());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
