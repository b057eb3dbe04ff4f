package dev.lintel.catalogue.contracts;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an order must be like for a condition to fit. What is empty asks for nothing.
 *
 * @param quantityFrom the least quantity of one order, in the quantity unit
 * @param quantityUnit the unit of that; empty for the item's price unit
 * @param deliveryType such as {@code DIRECT}
 * @param zone a zone of the supplier's register
 * @param packaging the package that is ordered in, such as {@code PALL}
 */
public record Criteria(
    Optional<BigDecimal> quantityFrom,
    String quantityUnit,
    String deliveryType,
    String zone,
    String packaging) {

  /** Fits every order. */
  public static final Criteria NONE = new Criteria(Optional.empty(), "", "", "", "");

  public Criteria {
    quantityFrom =
        requireNonNullElse(quantityFrom, Optional.<BigDecimal>empty())
            .map(least -> least.setScale(Math.max(0, least.scale())));
    quantityUnit = requireNonNullElse(quantityUnit, "");
    deliveryType = requireNonNullElse(deliveryType, "");
    zone = requireNonNullElse(zone, "");
    packaging = requireNonNullElse(packaging, "");
  }
}
