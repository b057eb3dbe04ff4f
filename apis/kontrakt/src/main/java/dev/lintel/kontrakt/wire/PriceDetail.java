package dev.lintel.kontrakt.wire;

import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of the four prices of an item. */
public record PriceDetail(
    @Described("Without value-added tax, of one price unit, in the price's currency.")
        BigDecimal value,
    @Described("The first day of validity; null where it was always so.") @Nullable LocalDate from,
    @Described("The last day of validity; null while no end is known.") @Nullable LocalDate to) {

  static PriceDetail of(dev.lintel.catalogue.contracts.pricing.PriceDetail detail) {
    return new PriceDetail(
        detail.value(), detail.validity().from().orElse(null), detail.validity().to().orElse(null));
  }
}
