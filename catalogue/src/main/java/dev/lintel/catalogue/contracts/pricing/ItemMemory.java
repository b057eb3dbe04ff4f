package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.feed.Freshness;
import dev.lintel.catalogue.feed.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Items, from memory while changes are heard and none came since they were read, else read anew.
 */
final class ItemMemory {

  /** Reads items by number; those that do not exist are left out. */
  @FunctionalInterface
  interface Reading {
    Map<Integer, ItemRecord> read(List<Integer> numbers);
  }

  private final Freshness freshness;
  private final ItemTable table;
  private final PackedItems packing = new PackedItems();
  private final Reading reading;

  ItemMemory(Freshness freshness, long bytes, Reading reading) {
    this.freshness = freshness;
    this.reading = reading;
    table = new ItemTable(bytes);
  }

  /** The items with these numbers that exist, in the order of the numbers. */
  List<ItemRecord> of(Collection<Integer> numbers) {
    boolean heard = freshness.isHeard();
    List<ItemRecord> found = new ArrayList<>(numbers.size());
    List<Integer> missing = new ArrayList<>();
    for (int number : numbers) {
      int[] entry = heard ? table.get(number) : null;
      if (entry != null && freshness.holds(Kind.ITEMS, number, PackedItems.stamp(entry))) {
        found.add(packing.unpack(entry));
      } else {
        missing.add(number);
      }
    }
    return missing.isEmpty() ? found : both(numbers, found, read(missing));
  }

  private Map<Integer, ItemRecord> read(List<Integer> numbers) {
    int stamp = freshness.stamp();
    Map<Integer, ItemRecord> items = reading.read(numbers);
    items.values().forEach(item -> table.put(packing.pack(item, stamp)));
    return items;
  }

  private static List<ItemRecord> both(
      Collection<Integer> numbers, List<ItemRecord> found, Map<Integer, ItemRecord> items) {
    found.forEach(item -> items.put(item.number(), item));
    return numbers.stream().filter(items::containsKey).map(items::get).toList();
  }

  /** How many bytes it takes. */
  long bytes() {
    return table.bytes();
  }
}
