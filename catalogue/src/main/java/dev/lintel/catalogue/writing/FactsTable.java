package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.bulk.CopyRows;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of items; a row of it is the lock on its item. All lists are ordered by number, so that
 * writers never deadlock.
 */
final class FactsTable {

  private static final String READ =
      "select number, changed, hash from catalogue.item_facts where number = any(?)";
  private static final String LOCK =
      "select number from catalogue.item_facts where number = any(?) order by number for update";
  private static final String INSERT =
      """
      insert into catalogue.item_facts (number, changed, hash, facts)
      select number, changed::timestamptz, hash, facts
      from unnest(?::integer[], ?::text[], ?::bytea[], ?::text[]) as new (number, changed, hash, facts)
      order by number
      on conflict (number) do update set number = excluded.number where false
      returning number\
      """;
  private static final String UPDATE =
      """
      update catalogue.item_facts old
      set changed = new.changed::timestamptz, hash = new.hash, facts = new.facts
      from unnest(?::integer[], ?::text[], ?::bytea[], ?::text[]) as new (number, changed, hash, facts)
      where old.number = new.number returning old.number\
      """;
  private static final String DELETE =
      "delete from catalogue.item_facts where number = any(?) returning number";

  /** What is known of a stored item. */
  record Stored(Instant changed, byte[] hash) {}

  private final Connection connection;

  FactsTable(Connection connection) {
    this.connection = connection;
  }

  /** What is stored of items with these numbers. */
  Map<Integer, Stored> read(Collection<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      Map<Integer, Stored> stored = new HashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Instant changed = rows.getObject(2, OffsetDateTime.class).toInstant();
          stored.put(rows.getInt(1), new Stored(changed, rows.getBytes(3)));
        }
      }
      return stored;
    }
  }

  /** Locks those that exist, and tells which. */
  Set<Integer> lock(Collection<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      return numbers(statement);
    }
  }

  /**
   * Inserts those that do not exist, and tells which; locks the others. One statement in one order
   * does both, since two steps that each keep the order can still cross those of another writer.
   * (An update whose condition is false locks and changes nothing.)
   */
  Set<Integer> insertOrLock(List<ItemFacts> items) throws SQLException {
    return items.isEmpty() ? Set.of() : change(INSERT, items);
  }

  void update(List<ItemFacts> items) throws SQLException {
    if (!items.isEmpty()) {
      change(UPDATE, items);
    }
  }

  /** Deletes what is locked; anything else would be waited for out of order. */
  Set<Integer> delete(Collection<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      return numbers(statement);
    }
  }

  /** Copies items that are known not to exist. */
  void copy(List<ItemFacts> items) throws SQLException {
    CopyRows rows = new CopyRows(4);
    for (ItemFacts item : items) {
      rows.row().add(item.number()).add(item.changed()).add(item.hash()).add(item.facts());
    }
    rows.into(connection, "catalogue.item_facts (number, changed, hash, facts)");
  }

  private Set<Integer> change(String sql, List<ItemFacts> items) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, 1, "int4", items.stream().map(ItemFacts::number).toArray());
      bind(statement, 2, "text", items.stream().map(item -> item.changed().toString()).toArray());
      bind(statement, 3, "bytea", items.stream().map(ItemFacts::hash).toArray(byte[][]::new));
      bind(statement, 4, "text", items.stream().map(FactsTable::text).toArray());
      return numbers(statement);
    }
  }

  private void bind(PreparedStatement statement, int place, String type, Object[] values)
      throws SQLException {
    statement.setArray(place, connection.createArrayOf(type, values));
  }

  private static Object text(ItemFacts item) {
    return new String(item.facts(), StandardCharsets.UTF_8);
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
}
