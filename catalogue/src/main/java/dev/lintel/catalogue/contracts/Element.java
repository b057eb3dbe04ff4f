package dev.lintel.catalogue.contracts;

import java.math.BigDecimal;

/**
 * One step of a condition. Percentages and amounts are taken off the price in a condition for
 * purchase and put on in a mark-up; a negative value does the opposite.
 *
 * @param value per cent, or money for one price unit in the contract's currency
 */
public record Element(Kind kind, BigDecimal value) {

  public Element {
    value = value.setScale(Math.max(0, value.scale()));
  }

  /** What a step does to the price so far. */
  public enum Kind {
    PERCENT,
    AMOUNT,
    /** The price is this from here on, whatever it was. */
    NET_PRICE
  }
}
