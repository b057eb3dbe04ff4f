package dev.lintel.catalogue.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  private static final String FORGET = "delete from catalogue.index_set_aside where name = ?";
  private static final int AT_ONCE = 4;

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

  /**
   * Makes all that were set aside, several at a time; each is forgotten in the transaction that
   * makes it.
   */
  void restore() {
    List<Index> indexes = transactions.run(IndexesSetAside::kept);
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      CompletableFuture<?>[] running =
          indexes.stream()
              .map(index -> CompletableFuture.runAsync(() -> restore(index), workers))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(running).join();
    }
  }

  private void restore(Index index) {
    transactions.run(connection -> {
      execute(connection, "set local maintenance_work_mem = '128MB'");
      execute(connection, index.definition().replaceFirst("INDEX ", "INDEX IF NOT EXISTS "));
      forget(connection, index);
      return index;
    });
  }

  private static void forget(Connection connection, Index index) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
      statement.setString(1, index.name());
      statement.executeUpdate();
    }
  }

  /**
   * Statistics for plans, and the visibility map of the keys, without which no index is read alone.
   * Facts and documents are read from their rows anyway, so theirs may wait for the database's own
   * cleaning.
   */
  void tellPlanner() {
    try (Connection connection = database.getConnection()) {
      execute(connection, "vacuum (analyze) catalogue.item");
      execute(connection, "analyze catalogue.item_document");
      execute(connection, "analyze catalogue.item_facts");
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
