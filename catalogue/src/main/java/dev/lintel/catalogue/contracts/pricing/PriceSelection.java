package dev.lintel.catalogue.contracts.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which prices are wanted.
 *
 * @param items item numbers; empty for all
 * @param suppliers participant numbers; empty for all
 * @param changedAfter prices alone that may be affected by a change after this day
 */
public record PriceSelection(
    List<Integer> items, List<Integer> suppliers, Optional<LocalDate> changedAfter) {

  public PriceSelection {
    items = List.copyOf(items);
    suppliers = List.copyOf(suppliers);
  }

  /** The prices of these items. */
  public static PriceSelection ofItems(List<Integer> items) {
    return new PriceSelection(items, List.of(), Optional.empty());
  }
}
