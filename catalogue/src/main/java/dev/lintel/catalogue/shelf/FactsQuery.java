package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads items with all their facts. */
final class FactsQuery {

  private static final String SQL =
      "select facts, changed from catalogue.item_facts where number = any(?) order by number";

  private FactsQuery() {}

  static List<Item> run(Connection connection, Collection<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      new Binding(statement).value(SqlArray.of(Integer.class, List.copyOf(numbers)));
      try (ResultSet rows = statement.executeQuery()) {
        List<Item> items = new ArrayList<>();
        while (rows.next()) {
          OffsetDateTime changed = rows.getObject(2, OffsetDateTime.class);
          items.add(FactsJson.read(rows.getBytes(1), changed.toInstant()));
        }
        return items;
      }
    }
  }
}
