package dev.lintel.catalogue.items;

/**
 * Port: renders an item as its readers get it. Called by many threads at once; equal items give
 * equal bytes.
 */
@FunctionalInterface
public interface ItemDocument {

  /** The representation of one item. */
  Rendered render(Item item);
}
