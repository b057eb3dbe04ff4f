package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.writing.FactsTable.Stored;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
    SortedMap<Integer, ItemFacts> byNumber = new TreeMap<>();
    items.forEach(item -> byNumber.put(item.number(), item));
    Map<Integer, Stored> stored = new HashMap<>(facts.lock(byNumber.keySet()));
    Set<Integer> inserted = insertMissing(byNumber, stored);
    List<ItemFacts> updated = differing(byNumber.values(), stored);
    facts.update(updated);
    rewrite(byNumber, inserted, updated);
    ItemCounter.add(connection, inserted.size());
    int unchanged = stored.size() - updated.size();
    return new SaveCounts(inserted.size(), updated.size(), unchanged);
  }

  /**
   * Another writer may insert or delete between our look and our insert, so it goes on until every
   * item is either.
   */
  private Set<Integer> insertMissing(Map<Integer, ItemFacts> items, Map<Integer, Stored> stored)
      throws SQLException {
    Set<Integer> inserted = new HashSet<>();
    List<ItemFacts> missing = missing(items, stored, inserted);
    while (!missing.isEmpty()) {
      inserted.addAll(facts.insert(missing));
      List<Integer> others =
          missing(items, stored, inserted).stream().map(ItemFacts::number).toList();
      if (!others.isEmpty()) {
        stored.putAll(facts.lock(others));
      }
      missing = missing(items, stored, inserted);
    }
    return inserted;
  }

  private static List<ItemFacts> missing(
      Map<Integer, ItemFacts> items, Map<Integer, Stored> stored, Set<Integer> inserted) {
    return items.values().stream()
        .filter(item -> !stored.containsKey(item.number()))
        .filter(item -> !inserted.contains(item.number()))
        .toList();
  }

  private List<ItemFacts> differing(Collection<ItemFacts> items, Map<Integer, Stored> stored) {
    return items.stream()
        .filter(item -> stored.containsKey(item.number()))
        .filter(item -> !comparison.same(stored.get(item.number()), item))
        .toList();
  }

  private void rewrite(
      Map<Integer, ItemFacts> items, Set<Integer> inserted, List<ItemFacts> updated)
      throws SQLException {
    Set<Integer> changed =
        updated.stream().map(ItemFacts::number).collect(Collectors.toCollection(HashSet::new));
    readModel.remove(changed);
    changed.addAll(inserted);
    readModel.copy(
        items.values().stream()
            .filter(item -> changed.contains(item.number()))
            .map(ItemFacts::item)
            .toList());
  }
}
