package dev.lintel.catalogue.supply.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of items, published or not. */
final class OwnNumbers {

  /** Each part takes at most a page from an index, the last from those few that are its own. */
  private static final String AFTER =
      """
      (select number from catalogue.working_copy
        where supplier = ? and kind = 'ITEM' and number > ? order by number limit ?)
      union (select number from catalogue.item
        where owner = ? and number > ? order by number limit ?)
      union (select number from catalogue.item
        where suppliers @> array[?] and number > ? order by number limit ?)
      order by number limit ?\
      """;

  private static final String BY_GTIN =
      """
      select number from catalogue.item where gtins @> array[?]::text[]
      union all select number from catalogue.supply_claim where scope = 'GTIN' and value = ?
      limit 1\
      """;

  private static final String HAS_ITEM =
      """
      select number from catalogue.working_copy where supplier = ? and kind = 'ITEM' and number = ?
      union all select number from catalogue.item where number = ? and (owner = ? or suppliers @> array[?]
        or owner in (select owner from catalogue.alternative_supplier where supplier = ?))
      limit 1\
      """;
  private static final String HAS_MODULE =
      """
      select number from catalogue.working_copy where supplier = ? and kind = 'MODULE' and number = ?
      union all select number from catalogue.module where number = ? and owner = ?
      limit 1\
      """;

  private OwnNumbers() {}

  static boolean hasItem(Connection connection, int supplier, int number) throws SQLException {
    return has(connection, HAS_ITEM, supplier, number, number, supplier, supplier, supplier);
  }

  static boolean hasModule(Connection connection, int supplier, int number) throws SQLException {
    return has(connection, HAS_MODULE, supplier, number, number, supplier);
  }

  private static boolean has(Connection connection, String sql, int... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int place = 0; place < values.length; place++) {
        statement.setInt(place + 1, values[place]);
      }
      return !numbers(statement).isEmpty();
    }
  }

  static List<Integer> after(Connection connection, int supplier, int after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
      for (int part = 0; part < 3; part++) {
        statement.setInt(3 * part + 1, supplier);
        statement.setInt(3 * part + 2, after);
        statement.setInt(3 * part + 3, limit);
      }
      statement.setInt(10, limit);
      return numbers(statement);
    }
  }

  static Optional<Integer> byGtin(Connection connection, String gtin) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BY_GTIN)) {
      statement.setString(1, gtin);
      statement.setString(2, gtin);
      return numbers(statement).stream().findFirst();
    }
  }

  private static List<Integer> numbers(PreparedStatement statement) throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }
}
