package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How one price came about.
 *
 * @param base the price that it was made of; empty when there is none
 * @param condition the one that was taken; empty when none fits, so that purchase and full cost are
 *     their base
 * @param steps the elements of the condition, in their order
 * @param result rounded to four decimals, at least 0; empty when there is no such price
 * @param notTaken the other conditions for the item and this purpose
 */
public record Derivation(
    Purpose purpose,
    Optional<BigDecimal> base,
    Optional<Condition> condition,
    List<Step> steps,
    Optional<BigDecimal> result,
    List<NotTaken> notTaken) {

  public Derivation {
    steps = List.copyOf(steps);
    notTaken = List.copyOf(notTaken);
  }

  /**
   * An element and the price before and after it, unrounded; before is empty when there was none.
   */
  public record Step(Element element, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

  /** A condition that does not count. */
  public record NotTaken(long number, Level level, Reason reason) {}

  /** Why a condition does not count. */
  public enum Reason {
    INACTIVE,
    NOT_YET_VALID,
    NO_LONGER_VALID,
    /** Its quantity is in another unit than the item's prices. */
    QUANTITY_UNIT,
    QUANTITY,
    DELIVERY_TYPE,
    ZONE,
    PACKAGE,
    /** It fits, but a lower level has one that fits as well. */
    HIGHER_LEVEL,
    /** It fits, but another one of its level goes before it. */
    LOWER_RANK
  }
}
