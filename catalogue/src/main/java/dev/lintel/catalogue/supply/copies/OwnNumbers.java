package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.Gtin;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the numbers of items, published or not. */
final class OwnNumbers {

  /**
   * Each part takes at most a page from an index, the last from those few that are its own. A copy
   * of another's item counts while the supplier may add to it; asked for each copy, so that no join
   * walks through all items.
   */
  private static final String AFTER =
      """
      (select c.number from catalogue.working_copy c
        where c.supplier = ? and c.kind = 'ITEM' and c.number > ?
          and coalesce(
            (select i.owner = c.supplier or i.suppliers @> array[c.supplier] or i.owner in (
                select owner from catalogue.alternative_supplier a where a.supplier = c.supplier)
              from catalogue.item i where i.number = c.number),
            true)
        order by c.number limit ?)
      union (select number from catalogue.item
        where owner = ? and number > ? order by number limit ?)
      union (select number from catalogue.item
        where suppliers @> array[?] and number > ? order by number limit ?)
      order by number limit ?\
      """;

  private static final String BY_GTIN =
      """
      select number from catalogue.item where gtins && ?::text[]
      union all select number from catalogue.supply_claim where scope = 'GTIN' and value = any(?)
      limit 1\
      """;

  /**
   * A copy counts where nothing is published: what is tells by itself who may change it. The limit
   * keeps each look-up one into two indexes, and the offset keeps from the planner how many there
   * are: it would make a plan for every number of them.
   */
  private static final String OWN_ITEMS =
      """
      select asked.supplier, asked.number
      from (select cast(? as integer[]) as suppliers, cast(? as integer[]) as numbers offset 0) given
      cross join lateral unnest(given.suppliers, given.numbers) as asked (supplier, number)
      cross join lateral (
        select from catalogue.item i
        where i.number = asked.number and (i.owner = asked.supplier
          or i.suppliers @> array[asked.supplier] or i.owner in (
            select owner from catalogue.alternative_supplier where supplier = asked.supplier))
        union all select from catalogue.working_copy c
        where c.supplier = asked.supplier and c.kind = 'ITEM' and c.number = asked.number
          and (select true from catalogue.item i where i.number = asked.number) is null
        limit 1) own\
      """;

  private static final String HAS_MODULE =
      """
      select number from catalogue.working_copy where supplier = ? and kind = 'MODULE' and number = ?
      union all select number from catalogue.module where number = ? and owner = ?
      limit 1\
      """;

  private OwnNumbers() {}

  /** An item by its number, and who asks for it. */
  record Asked(int supplier, int number) {}

  /** For each whether the supplier owns the item or may add to it. */
  static List<Boolean> haveItems(Connection connection, List<Asked> asked) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OWN_ITEMS)) {
      bind(statement, 1, asked.stream().map(Asked::supplier));
      bind(statement, 2, asked.stream().map(Asked::number));
      Set<Asked> own = new HashSet<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          own.add(new Asked(rows.getInt(1), rows.getInt(2)));
        }
      }
      return asked.stream().map(own::contains).toList();
    }
  }

  private static void bind(PreparedStatement statement, int place, Stream<Integer> numbers)
      throws SQLException {
    statement.setArray(place, statement.getConnection().createArrayOf("int4", numbers.toArray()));
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
      Array forms = connection.createArrayOf("text", Gtin.forms(gtin).toArray());
      statement.setArray(1, forms);
      statement.setArray(2, forms);
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
