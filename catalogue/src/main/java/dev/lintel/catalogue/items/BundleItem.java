package dev.lintel.catalogue.items;

import java.math.BigDecimal;

/** One content of an item of type Display or Composite: which item, how many. */
public record BundleItem(int number, BigDecimal quantity) {}
