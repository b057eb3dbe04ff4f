package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;

/**
 * What a package holds: so many of a smaller unit, and so many price units in all.
 *
 * @param unit may be empty
 * @param calculatedCount price units in this package
 */
public record Contents(BigDecimal count, String unit, BigDecimal calculatedCount) {

  public Contents {
    unit = requireNonNullElse(unit, "");
  }
}
