package dev.lintel.kontrakt.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.catalogue.contracts.pricing.PricedItem;
import dev.lintel.properties.profile.Described;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item costs the caller ("Data model for prices"). */
public record Price(
    @Described("ISO 4217, of all four prices.") String currency,
    int nobbNumber,
    @Described("The unit that the prices are of, such as STK.") String priceUnit,
    int supplierParticipantNumber,
    @Described("The NOBB index price; null where the item has none in this currency on the day.")
        @Nullable PriceDetail indexPrice,
    @Described("The purchase price with the caller's own mark-up for full cost.")
        @Nullable PriceDetail fullCostPrice,
    @Described("What the supplier asks of the caller by their contract.")
        @Nullable PriceDetail purchasePrice,
    @Described("The full cost with the caller's own mark-up for retail; null without one.")
        @Nullable PriceDetail retailPrice,
    @Described("How the prices came about; there with explain=true alone.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Explanation explanation) {

  /** A price as it goes over the wire. */
  public static Price of(PricedItem priced) {
    return new Price(
        priced.currency(),
        priced.item(),
        priced.unit(),
        priced.supplier(),
        detail(priced.index()),
        detail(priced.fullCost()),
        detail(priced.purchase()),
        detail(priced.retail()),
        priced.explanation().map(Explanation::of).orElse(null));
  }

  private static @Nullable PriceDetail detail(
      Optional<dev.lintel.catalogue.contracts.pricing.PriceDetail> detail) {
    return detail.map(PriceDetail::of).orElse(null);
  }
}
