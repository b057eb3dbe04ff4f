package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.media.MediaRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what buyers see, within a transaction. */
public final class Published {

  private static final String FACTS =
      "select number, facts, changed from catalogue.item_facts where number = any(?) order by number";
  private static final String HOLD =
      "select from catalogue.item_facts where number = any(?) order by number for update";
  private static final String MEDIA =
      "select * from catalogue.media where item = any(?) and supplier = ?"
          + " order by item, type, is_primary desc, guid";
  private static final String OWNERS =
      "select owner from catalogue.alternative_supplier where supplier = ?";
  private static final String OWNED =
      "select number, changed from catalogue.item where number = any(?) and owner = ?";
  private static final String EXISTING =
      "select number from catalogue.item_facts where number = any(?)";

  private final Connection connection;

  public Published(Connection connection) {
    this.connection = connection;
  }

  /** The items with these numbers. */
  public Map<Integer, Item> items(Collection<Integer> numbers) throws SQLException {
    return items(FACTS, numbers);
  }

  /** The same, locked until the transaction ends, so that nobody else publishes them meanwhile. */
  public Map<Integer, Item> lock(Collection<Integer> numbers) throws SQLException {
    return items(FACTS + " for update", numbers);
  }

  /** The lock alone. */
  public void hold(Collection<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      statement.execute();
    }
  }

  private Map<Integer, Item> items(String sql, Collection<Integer> numbers) throws SQLException {
    Map<Integer, Item> items = new HashMap<>();
    if (numbers.isEmpty()) {
      return items;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          OffsetDateTime changed = rows.getObject(3, OffsetDateTime.class);
          items.put(rows.getInt(1), FactsJson.read(rows.getBytes(2), changed.toInstant()));
        }
      }
      return items;
    }
  }

  /** Which of these items exist. */
  public Set<Integer> existing(Collection<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(EXISTING)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      return numbers(statement);
    }
  }

  /** Which of these items are published as a supplier's own, and since when as they are. */
  public Map<Integer, Instant> ownedBy(int supplier, Collection<Integer> numbers)
      throws SQLException {
    Map<Integer, Instant> owned = new HashMap<>();
    if (numbers.isEmpty()) {
      return owned;
    }
    try (PreparedStatement statement = connection.prepareStatement(OWNED)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      statement.setInt(2, supplier);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          owned.put(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
      }
      return owned;
    }
  }

  /** The owners to whose items a supplier may add. */
  public Set<Integer> ownersFor(int supplier) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OWNERS)) {
      statement.setInt(1, supplier);
      return numbers(statement);
    }
  }

  private static Set<Integer> numbers(PreparedStatement statement) throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }

  /** A supplier's media of items, by item. */
  public Map<Integer, List<MediaItem>> media(Collection<Integer> items, int supplier)
      throws SQLException {
    Map<Integer, List<MediaItem>> media = new HashMap<>();
    if (items.isEmpty()) {
      return media;
    }
    try (PreparedStatement statement = connection.prepareStatement(MEDIA)) {
      statement.setArray(1, connection.createArrayOf("int4", items.toArray()));
      statement.setInt(2, supplier);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          media.computeIfAbsent(row.getInt("item"), _ -> new ArrayList<>()).add(MediaRow.read(row));
        }
      }
      return media;
    }
  }
}
