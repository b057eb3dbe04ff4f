package dev.lintel.care.fiction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The indexes of the register, but for those of primary keys, taken away for the time of a load and
 * made again at once, which costs a fraction of keeping them row by row. All of it is in the load's
 * transaction.
 */
final class IndexesSetAside {
  private static final String INDEXES =
      "select indexname, indexdef from pg_indexes where schemaname = 'care'"
          + " and tablename in ('entry', 'entry_key') and indexname not like '%_pkey'";

  private final Map<String, String> definitions;

  private IndexesSetAside(Map<String, String> definitions) {
    this.definitions = definitions;
  }

  static IndexesSetAside on(Connection connection) throws SQLException {
    var definitions = new LinkedHashMap<String, String>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(INDEXES)) {
        while (row.next()) {
          definitions.put(row.getString(1), row.getString(2));
        }
      }
      for (String name : definitions.keySet()) {
        statement.execute("drop index care." + name);
      }
    }
    return new IndexesSetAside(definitions);
  }

  void restore(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String definition : definitions.values()) {
        statement.execute(definition);
      }
    }
  }
}
