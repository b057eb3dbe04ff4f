package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/**
 * A package of an item from one supplier.
 *
 * @param level {@code F-PAK}, {@code D-PAK}, {@code T-PAK}, {@code PSE-PAK}, {@code UDEF} or empty
 * @param gtin the trade item number as text, leading zeros possible; empty when it has none
 * @param dangerousGoods the UN number of dangerous goods; empty when harmless
 */
public record Packaging(
    String level,
    String unit,
    String gtin,
    Measures measures,
    Contents contents,
    Ordering ordering,
    String dangerousGoods) {

  public Packaging {
    level = requireNonNullElse(level, "");
    gtin = requireNonNullElse(gtin, "");
    dangerousGoods = requireNonNullElse(dangerousGoods, "");
  }

  /** The kind of number by its length, such as {@code GTIN13}; empty without a number. */
  public String gtinType() {
    return gtin.isEmpty() ? "" : "GTIN" + gtin.length();
  }
}
