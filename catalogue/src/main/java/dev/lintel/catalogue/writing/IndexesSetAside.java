package dev.lintel.catalogue.writing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes the indexes of items away for a load and makes them again. Their definitions are kept in a
 * table in the transaction that drops them, so that a load that is killed loses none.
 */
final class IndexesSetAside {

  private static final String KEEP =
      """
      insert into catalogue.index_set_aside (name, definition)
      select indexname, indexdef from pg_indexes
      where schemaname = 'catalogue' and tablename = 'item' and indexname <> 'item_pkey'
      on conflict (name) do nothing\
      """;
  private static final String KEPT = "select name, definition from catalogue.index_set_aside";

  private record Index(String name, String definition) {}

  private final DataSource database;
  private final Transactions transactions;

  IndexesSetAside(DataSource database) {
    this.database = database;
    transactions = new Transactions(database);
  }

  boolean areOfAnEmptyCatalogue() {
    return transactions.run(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select exists (select 1 from catalogue.item_facts)")) {
        row.next();
        return !row.getBoolean(1);
      }
    });
  }

  void setAside() {
    transactions.run(connection -> {
      execute(connection, KEEP);
      for (Index index : kept(connection)) {
        execute(connection, "drop index if exists catalogue." + index.name());
      }
      return null;
    });
  }

  void restore() {
    transactions.run(connection -> {
      List<Index> indexes = kept(connection);
      execute(connection, "set local maintenance_work_mem = '256MB'");
      for (Index index : indexes) {
        execute(connection, index.definition().replaceFirst("INDEX ", "INDEX IF NOT EXISTS "));
      }
      execute(connection, "delete from catalogue.index_set_aside");
      return null;
    });
  }

  /** Statistics for plans, and the visibility map, without which no index is read alone. */
  void tellPlanner() {
    try (Connection connection = database.getConnection()) {
      execute(connection, "vacuum (analyze) catalogue.item");
      execute(connection, "vacuum (analyze) catalogue.item_document");
      execute(connection, "vacuum (analyze) catalogue.item_facts");
      execute(connection, "analyze catalogue.price");
      execute(connection, "analyze catalogue.media");
    } catch (SQLException e) {
      throw new WritingException(e);
    }
  }

  private static List<Index> kept(Connection connection) throws SQLException {
    List<Index> indexes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(KEPT)) {
      while (rows.next()) {
        indexes.add(new Index(rows.getString(1), rows.getString(2)));
      }
    }
    return indexes;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
