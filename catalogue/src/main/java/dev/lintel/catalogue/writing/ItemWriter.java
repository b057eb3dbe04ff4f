package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemDocument;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Writes items: facts, keys, documents and counters of one call in one transaction. An item whose
 * facts are those stored is left alone. Of several items with one number in a call the last counts.
 * Failures are {@link WritingException}s.
 */
public final class ItemWriter {

  private final Transactions transactions;
  private final ItemDocument rendering;
  private final InstantSource clock;

  public ItemWriter(DataSource database, ItemDocument rendering, InstantSource clock) {
    transactions = new Transactions(database);
    this.rendering = rendering;
    this.clock = clock;
  }

  /** Saves items as changed now. */
  public SaveCounts save(List<Item> items) {
    Instant now = clock.instant();
    return run(items, facts -> facts.changedAt(now), SaveTransaction.Comparison.FACTS);
  }

  /**
   * Saves items as they are, the instant of their last change included: for what comes from another
   * catalogue.
   */
  public SaveCounts restore(List<Item> items) {
    return run(items, facts -> facts, SaveTransaction.Comparison.FACTS_AND_CHANGED);
  }

  private SaveCounts run(
      List<Item> items, UnaryOperator<ItemFacts> dated, SaveTransaction.Comparison comparison) {
    List<ItemFacts> facts = items.stream().map(ItemFacts::of).map(dated).toList();
    return transactions.run(
        connection -> new SaveTransaction(connection, rendering, comparison).save(facts));
  }

  /** Deletes items; the answer is how many there were. */
  public int delete(Collection<Integer> numbers) {
    return transactions.run(connection -> {
      FactsTable facts = new FactsTable(connection);
      Collection<Integer> deleted = facts.delete(facts.lock(numbers));
      new ReadModel(connection, rendering).remove(deleted);
      ItemCounter.add(connection, -deleted.size());
      return deleted.size();
    });
  }
}
