package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an item is traded.
 *
 * @param manufacturerItemNumber the maker's own number; may be empty
 * @param priceUnit the unit that prices are for, such as {@code STK}; may be empty
 * @param volumeFactor cubic metres in one price unit
 * @param stocked whether the supplier keeps it in stock
 */
public record Trade(
    String manufacturerItemNumber,
    String priceUnit,
    Optional<BigDecimal> volumeFactor,
    boolean stocked) {

  public Trade {
    manufacturerItemNumber = requireNonNullElse(manufacturerItemNumber, "");
    priceUnit = requireNonNullElse(priceUnit, "");
  }
}
