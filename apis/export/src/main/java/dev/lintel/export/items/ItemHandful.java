package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.properties.paging.PageParameters;
import dev.lintel.properties.paging.SortOrder;
import java.util.Comparator;
import java.util.List;

/**
 * A few items that a caller names by number and nothing else. They are one page, whole, so one read
 * of their documents answers everything: the total is how many there were.
 */
record ItemHandful(List<Integer> numbers) {
  /** So few documents are held in memory at once, as the smallest chunk of a stream is. */
  private static final int MOST = 50;

  static boolean suffices(ItemQuery query, PageParameters page, boolean byNumber) {
    List<Integer> numbers = query.criteria().numbers();
    return byNumber
        && page.token().isEmpty()
        && numbers.size() <= Math.min(MOST, page.size())
        && query.criteria().isNumbersAlone();
  }

  /** The named items in their order. */
  static ItemHandful of(ItemQuery query, SortOrder order) {
    Comparator<Integer> comparator =
        order == SortOrder.ASCENDING ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return new ItemHandful(
        query.criteria().numbers().stream().distinct().sorted(comparator).toList());
  }

  /** Reads those that there are. */
  List<Rendered> read(ItemShelf shelf, EtimRelease release) {
    return shelf.few(numbers.stream().mapToInt(Integer::intValue).toArray(), release.parts());
  }
}
