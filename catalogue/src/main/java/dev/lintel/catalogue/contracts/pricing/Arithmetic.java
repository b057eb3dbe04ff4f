package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Purpose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What elements do to a price: exactly, one after another, and rounded once at the end, half up to
 * four decimals. No price is below 0. {@link Effect} does the same at once.
 */
final class Arithmetic {

  private static final int DECIMALS = 4;
  private static final int PER_CENT = 2;
  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(DECIMALS);

  private Arithmetic() {}

  /** What each element does; before is empty while there is nothing to begin with. */
  static List<Derivation.Step> steps(
      Purpose purpose, List<Element> elements, Optional<BigDecimal> base) {
    List<Derivation.Step> steps = new ArrayList<>();
    Optional<BigDecimal> price = base;
    for (Element element : elements) {
      Optional<BigDecimal> after = after(purpose, element, price);
      steps.add(new Derivation.Step(element, price, after));
      price = after;
    }
    return steps;
  }

  static BigDecimal rounded(BigDecimal price) {
    return price.signum() <= 0 ? NOTHING : price.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Optional<BigDecimal> after(
      Purpose purpose, Element element, Optional<BigDecimal> before) {
    BigDecimal value = element.value();
    return switch (element.kind()) {
      case NET_PRICE -> Optional.of(value);
      case AMOUNT -> before.map(price -> moved(purpose, price, value));
      case PERCENT ->
          before.map(price -> moved(purpose, price, price.multiply(value).movePointLeft(PER_CENT)));
    };
  }

  /** Discounts make a purchase cheaper, mark-ups what follows dearer. */
  private static BigDecimal moved(Purpose purpose, BigDecimal price, BigDecimal by) {
    return purpose == Purpose.PURCHASE ? price.subtract(by) : price.add(by);
  }
}
