package dev.lintel.catalogue.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A supplier's price of one price unit of an item, without value-added tax, over a span of days.
 *
 * @param kind which price, such as {@code INDEX} for the common index price
 * @param to last day; empty while no later price is known
 */
public record Price(
    int item,
    int supplier,
    String kind,
    BigDecimal amount,
    String currency,
    String unit,
    LocalDate from,
    Optional<LocalDate> to) {

  /** Whether this price holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
