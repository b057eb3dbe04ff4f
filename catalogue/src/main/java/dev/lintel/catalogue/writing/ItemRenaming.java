package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.items.Supplier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Carries a new name of a product group or a participant into the items that show it, within the
 * caller's transaction. The items' instants of change stay: none of their own facts changed.
 */
public final class ItemRenaming {

  private static final int AT_ONCE = 1000;
  private static final String IN_GROUP =
      "select number from catalogue.item where product_group = ? order by number";
  private static final String OF_PARTICIPANT =
      "select number from catalogue.item where suppliers @> array[?]::integer[] order by number";
  private static final String FACTS =
      "select facts, changed from catalogue.item_facts where number = any(?) order by number";

  private final ItemDocument rendering;

  public ItemRenaming(ItemDocument rendering) {
    this.rendering = rendering;
  }

  /** Gives a product group's items its new name; the answer is how many items show it. */
  public int rename(Connection connection, ProductGroupReference group) {
    return rewrite(connection, IN_GROUP, group.number(), item -> renamed(item, group));
  }

  /** Gives a participant's items its new name; the answer is how many items show it. */
  public int rename(Connection connection, ParticipantReference participant) {
    return rewrite(
        connection, OF_PARTICIPANT, participant.number(), item -> renamed(item, participant));
  }

  private static Item renamed(Item item, ProductGroupReference group) {
    Classification old = item.classification();
    return item.with(new Classification(group, old.etimClass(), old.moduleNumber()));
  }

  private static Item renamed(Item item, ParticipantReference participant) {
    return item.with(
        renamed(item.owner(), participant),
        item.suppliers().stream().map(supplier -> renamed(supplier, participant)).toList());
  }

  private static Supplier renamed(Supplier supplier, ParticipantReference participant) {
    return new Supplier(
        renamed(supplier.participant(), participant),
        supplier.main(),
        supplier.itemNumber(),
        supplier.expiry(),
        supplier.packages(),
        supplier.media());
  }

  private static ParticipantReference renamed(
      ParticipantReference shown, ParticipantReference renamed) {
    return shown.number() == renamed.number() ? renamed : shown;
  }

  private int rewrite(Connection connection, String sql, Object key, UnaryOperator<Item> change) {
    try {
      List<Integer> numbers = numbers(connection, sql, key);
      for (int from = 0; from < numbers.size(); from += AT_ONCE) {
        rewrite(
            connection, numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())), change);
      }
      return numbers.size();
    } catch (SQLException e) {
      throw new WritingException(e);
    }
  }

  private void rewrite(Connection connection, List<Integer> numbers, UnaryOperator<Item> change)
      throws SQLException {
    Set<Integer> held = new FactsTable(connection).lock(numbers);
    List<ItemFacts> items =
        read(connection, numbers).stream().map(change).map(ItemFacts::of).toList();
    new SaveTransaction(connection, rendering, SaveTransaction.Comparison.FACTS).save(items, held);
  }

  private static List<Integer> numbers(Connection connection, String sql, Object key)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, key);
      List<Integer> numbers = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getInt(1));
        }
      }
      return numbers;
    }
  }

  private static List<Item> read(Connection connection, List<Integer> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FACTS)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      List<Item> items = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          OffsetDateTime changed = rows.getObject(2, OffsetDateTime.class);
          items.add(FactsJson.read(rows.getBytes(1), changed.toInstant()));
        }
      }
      return items;
    }
  }
}
