package dev.lintel.catalogue.contracts.pricing;

import java.math.BigDecimal;

/**
 * What is known of the order that a price is for. What is empty was not said.
 *
 * @param quantity in the item's price unit; one unless said
 * @param postalCode where it is delivered to
 */
public record Order(BigDecimal quantity, String deliveryType, String postalCode, String packaging) {

  /** One unit, and nothing else said. */
  public static final Order OF_ONE = new Order(BigDecimal.ONE, "", "", "");
}
