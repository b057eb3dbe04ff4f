package dev.lintel.export.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A price of an item from one supplier, for one price unit, without value-added tax.
 *
 * @param priceType INDEX for the common index price
 * @param toDate last day; null while no later price is known
 */
public record Price(
    int nobbNumber,
    String supplierParticipantNumber,
    String priceType,
    BigDecimal price,
    String currency,
    String priceUnit,
    LocalDate fromDate,
    @Nullable LocalDate toDate) {

  public static Price of(dev.lintel.catalogue.prices.Price price) {
    return new Price(
        price.item(),
        Integer.toString(price.supplier()),
        price.kind(),
        price.amount(),
        price.currency(),
        price.unit(),
        price.from(),
        price.to().orElse(null));
  }

  /** The catalogue's price of one that another hub delivered. */
  public dev.lintel.catalogue.prices.Price facts() {
    return new dev.lintel.catalogue.prices.Price(
        nobbNumber,
        Integer.parseInt(supplierParticipantNumber),
        priceType,
        price,
        currency,
        priceUnit,
        fromDate,
        Optional.ofNullable(toDate));
  }
}
