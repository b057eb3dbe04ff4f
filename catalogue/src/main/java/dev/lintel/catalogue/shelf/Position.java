package dev.lintel.catalogue.shelf;

/** Where a page lies in an order. */
public sealed interface Position {

  /** At the beginning. */
  record First() implements Position {}

  /** Right after a key, whether or not an item is still there. */
  record After(ItemKey key) implements Position {}

  /** Right before a key, whether or not an item is still there. */
  record Before(ItemKey key) implements Position {}

  /** The beginning of the order. */
  static Position first() {
    return new First();
  }
}
