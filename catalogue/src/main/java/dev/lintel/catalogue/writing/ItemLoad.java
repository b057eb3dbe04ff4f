package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemDocument;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/**
 * Loads many items at once. Into an empty catalogue they are copied without indexes, which are made
 * afterwards; into any other they are saved one by one as they are, so a load that was killed is
 * repeated without doubling. Many threads may add.
 */
public final class ItemLoad implements AutoCloseable {

  private final Transactions transactions;
  private final ItemDocument rendering;
  private final IndexesSetAside indexes;
  private final ItemWriter writer;
  private final boolean empty;

  private ItemLoad(DataSource database, ItemDocument rendering) {
    transactions = new Transactions(database);
    this.rendering = rendering;
    indexes = new IndexesSetAside(database);
    writer = new ItemWriter(database, rendering, InstantSource.system());
    empty = indexes.areOfAnEmptyCatalogue();
  }

  /** Begins a load; to be closed, whereupon the indexes are back. */
  public static ItemLoad begin(DataSource database, ItemDocument rendering) {
    ItemLoad load = new ItemLoad(database, rendering);
    if (load.empty) {
      load.indexes.setAside();
    }
    return load;
  }

  /**
   * Makes indexes again that a killed load left behind; harmless otherwise. To be called before a
   * catalogue is served.
   */
  public static void repair(DataSource database) {
    new IndexesSetAside(database).restore();
  }

  /**
   * Adds items in one transaction.
   *
   * @return whether they were copied as new ones, so that what belongs to them is new as well
   */
  public boolean add(List<Item> items) {
    if (empty) {
      copy(items);
    } else {
      writer.restore(items);
    }
    return empty;
  }

  private void copy(List<Item> items) {
    List<ItemFacts> facts = items.stream().map(ItemFacts::of).toList();
    transactions.run(connection -> {
      new FactsTable(connection).copy(facts);
      new ReadModel(connection, rendering).copy(facts.stream().map(ItemFacts::item).toList());
      ItemCounter.add(connection, facts.size());
      return facts.size();
    });
  }

  @Override
  public void close() {
    indexes.restore();
    indexes.tellPlanner();
  }
}
