package dev.lintel.catalogue.supply.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Draws numbers of eight digits from a sequence of the database, so that no two processes draw the
 * same. Numbers that the catalogue has already, from elsewhere, are passed over. A number that is
 * drawn in vain stays unused.
 */
public final class NumberDraw {

  private static final String DRAW =
      """
      select drawn from (select nextval(?::regclass)::integer as drawn from generate_series(1, ?)) as draws
      where not exists (select from %s where number = drawn) order by drawn\
      """;

  private final Connection connection;
  private final String sequence;
  private final String sql;
  private final Deque<Integer> drawn = new ArrayDeque<>();

  private NumberDraw(Connection connection, String sequence, String table) {
    this.connection = connection;
    this.sequence = sequence;
    sql = DRAW.formatted(table);
  }

  /** Numbers of new items. */
  public static NumberDraw ofItems(Connection connection) {
    return new NumberDraw(connection, "catalogue.item_number", "catalogue.item_facts");
  }

  /** Numbers of new modules. */
  public static NumberDraw ofModules(Connection connection) {
    return new NumberDraw(connection, "catalogue.module_number", "catalogue.module");
  }

  /** Draws so many in advance. */
  public void prepare(long count) throws SQLException {
    while (drawn.size() < count) {
      draw(count - drawn.size());
    }
  }

  /** The next number. */
  public int next() throws SQLException {
    prepare(1);
    return drawn.removeFirst();
  }

  private void draw(long count) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, sequence);
      statement.setLong(2, count);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          drawn.addLast(rows.getInt(1));
        }
      }
    }
  }
}
