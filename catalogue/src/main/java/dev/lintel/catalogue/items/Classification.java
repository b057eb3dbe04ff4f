package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/**
 * Where an item belongs. The ETIM class may be empty; a module number of 0 means that the item has
 * none.
 */
public record Classification(ProductGroupReference group, String etimClass, int moduleNumber) {

  public Classification {
    etimClass = requireNonNullElse(etimClass, "");
  }
}
