package dev.lintel.catalogue.shelf;

import java.util.Optional;

/**
 * A page that was found: which items, in order, and whether there are others on either side. The
 * documents are read afterwards; an item deleted meanwhile is left out, one inserted meanwhile does
 * not make the page longer than was asked.
 *
 * @param numbers item numbers in the page's order
 * @param first the first item's key; empty when the page is
 * @param last the last item's key; empty when the page is
 * @param run whether no other item's number lies between those of the page, so that a range reads
 *     it
 */
public record Page(
    int[] numbers,
    Optional<ItemKey> first,
    Optional<ItemKey> last,
    boolean hasBefore,
    boolean hasAfter,
    boolean run) {

  /** How many items were found. */
  public int size() {
    return numbers.length;
  }
}
