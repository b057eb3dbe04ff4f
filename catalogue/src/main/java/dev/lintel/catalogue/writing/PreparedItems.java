package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.items.Rendered;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Items with their facts, hashes and documents made beforehand, on any thread, so that the
 * transaction that writes them is short. Of several items with one number the last counts.
 */
public final class PreparedItems {

  private final List<ItemFacts> facts;
  private final Map<Integer, Rendered> documents;

  private PreparedItems(List<ItemFacts> facts, Map<Integer, Rendered> documents) {
    this.facts = facts;
    this.documents = documents;
  }

  /** Makes everything that needs no database. */
  public static PreparedItems of(List<Item> items, ItemDocument rendering) {
    List<ItemFacts> facts = items.stream().map(ItemFacts::of).toList();
    Map<Integer, Rendered> documents = new HashMap<>();
    facts.forEach(item -> documents.put(item.number(), rendering.render(item.item())));
    return new PreparedItems(facts, documents);
  }

  /**
   * Saves the items as they are, the instant of their last change included, within the caller's
   * transaction.
   */
  public SaveCounts restore(Connection connection) throws SQLException {
    return restore(connection, Set.of());
  }

  /** The same where the caller's transaction has locked the facts of some of them already. */
  public SaveCounts restore(Connection connection, Set<Integer> held) throws SQLException {
    return new SaveTransaction(
            connection,
            item -> documents.get(item.number()),
            SaveTransaction.Comparison.FACTS_AND_CHANGED)
        .save(facts, held);
  }
}
