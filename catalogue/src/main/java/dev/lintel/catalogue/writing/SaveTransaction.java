package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.writing.FactsTable.Stored;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One save: locks what exists, inserts what does not, rewrites what differs. */
final class SaveTransaction {

  /** What makes a stored item differ from one that is saved. */
  enum Comparison {
    FACTS {
      @Override
      boolean same(Stored stored, ItemFacts item) {
        return Arrays.equals(stored.hash(), item.hash());
      }
    },
    FACTS_AND_CHANGED {
      @Override
      boolean same(Stored stored, ItemFacts item) {
        return FACTS.same(stored, item) && stored.changed().equals(item.changed());
      }
    };

    abstract boolean same(Stored stored, ItemFacts item);
  }

  private final Connection connection;
  private final FactsTable facts;
  private final ReadModel readModel;
  private final Comparison comparison;

  SaveTransaction(Connection connection, ItemDocument rendering, Comparison comparison) {
    this.connection = connection;
    this.comparison = comparison;
    facts = new FactsTable(connection);
    readModel = new ReadModel(connection, rendering);
  }

  SaveCounts save(List<ItemFacts> items) throws SQLException {
    return save(items, Set.of());
  }

  /**
   * The same where the caller's transaction holds the locks of some, which therefore exist and stay
   * as they are: their facts are not sent a second time to find that out.
   */
  SaveCounts save(List<ItemFacts> items, Set<Integer> held) throws SQLException {
    SortedMap<Integer, ItemFacts> byNumber = new TreeMap<>();
    items.forEach(item -> byNumber.put(item.number(), item));
    List<ItemFacts> wanted = withoutEqual(byNumber.values());
    Map<Boolean, List<ItemFacts>> byHold =
        wanted.stream().collect(Collectors.partitioningBy(item -> held.contains(item.number())));
    List<ItemFacts> others = byHold.get(false);
    Set<Integer> inserted = facts.insertOrLock(others);
    List<ItemFacts> updated = new ArrayList<>(byHold.get(true));
    updated.addAll(
        withoutEqual(others.stream().filter(item -> !inserted.contains(item.number())).toList()));
    facts.update(updated);
    rewrite(wanted, inserted, updated);
    ItemCounter.add(connection, inserted.size());
    int unchanged = byNumber.size() - inserted.size() - updated.size();
    return new SaveCounts(inserted.size(), updated.size(), unchanged);
  }

  /**
   * Those that are not stored just so. Asked without locks first, since most items of a repeated
   * import are.
   */
  private List<ItemFacts> withoutEqual(Collection<ItemFacts> items) throws SQLException {
    if (items.isEmpty()) {
      return List.of();
    }
    Map<Integer, Stored> stored = facts.read(items.stream().map(ItemFacts::number).toList());
    return items.stream().filter(item -> !isEqual(stored.get(item.number()), item)).toList();
  }

  private boolean isEqual(Stored stored, ItemFacts item) {
    return stored != null && comparison.same(stored, item);
  }

  private void rewrite(List<ItemFacts> items, Set<Integer> inserted, List<ItemFacts> updated)
      throws SQLException {
    Set<Integer> changed =
        updated.stream().map(ItemFacts::number).collect(Collectors.toCollection(HashSet::new));
    readModel.remove(changed);
    changed.addAll(inserted);
    readModel.copy(
        items.stream()
            .filter(item -> changed.contains(item.number()))
            .map(ItemFacts::item)
            .toList());
  }
}
