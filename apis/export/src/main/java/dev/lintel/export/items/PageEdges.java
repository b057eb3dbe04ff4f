package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.ItemKey;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.catalogue.shelf.Position;
import dev.lintel.catalogue.shelf.SortKey;
import java.util.Optional;

/**
 * The keys from which the pages before and after a page are found. A page whose items were all
 * deleted since its token was given has none of its own; its neighbours begin at the token's place.
 */
record PageEdges(Page page, ItemOrder order, Position position) {

  Optional<ItemKey> before() {
    return page.hasBefore() ? page.first().or(this::place) : Optional.empty();
  }

  Optional<ItemKey> after() {
    return page.hasAfter() ? page.last().or(this::place) : Optional.empty();
  }

  /** The place of an empty page: between the key that it was looked for from and its neighbour. */
  private Optional<ItemKey> place() {
    return switch (position) {
      case Position.First _ -> Optional.empty();
      case Position.After(ItemKey key) -> Optional.of(beside(key, order.ascending() ? 1 : -1));
      case Position.Before(ItemKey key) -> Optional.of(beside(key, order.ascending() ? -1 : 1));
    };
  }

  /** Numbers settle ties, so the neighbour of a key in its order differs by one. */
  private ItemKey beside(ItemKey key, int step) {
    int number = key.number() + step;
    return new ItemKey(order.key() == SortKey.NUMBER ? number : key.value(), number);
  }
}
