package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/**
 * A product group as an item shows it: number of seven digits, which may begin with 0, and name.
 */
public record ProductGroupReference(String number, String name) {

  public ProductGroupReference {
    name = requireNonNullElse(name, "");
  }
}
