package dev.lintel.catalogue.contracts.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What prices of an item are calculated from.
 *
 * @param changedMinute when item or prices last changed, in minutes since 1970
 */
record ItemRecord(
    int number, String group, int module, String unit, int changedMinute, List<Offer> offers) {

  /** The same, changed at that minute or later. */
  ItemRecord changedSince(int minute) {
    return minute <= changedMinute
        ? this
        : new ItemRecord(number, group, module, unit, minute, offers);
  }

  /** A supplier of the item, with its index prices, those that begin later first. */
  record Offer(int supplier, List<IndexPrice> prices) {}

  /** An index price. */
  record IndexPrice(Span span, BigDecimal amount, String currency, String unit)
      implements Ranked.Spanned {}
}
