package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Purpose;
import java.math.BigDecimal;
import java.util.List;

/**
 * All elements of a condition in one: the price times a factor, plus a summand. That is exact, as
 * the elements are one after another, since nothing is rounded between them.
 *
 * @param net whether there is a net price among them, so that the price before does not matter
 */
record Effect(BigDecimal factor, BigDecimal summand, boolean net) {

  private static final int PER_CENT = 2;

  static Effect of(Purpose purpose, List<Element> elements) {
    Effect effect = new Effect(BigDecimal.ONE, BigDecimal.ZERO, false);
    for (Element element : elements) {
      effect = effect.then(purpose, element);
    }
    return effect;
  }

  private Effect then(Purpose purpose, Element element) {
    // Discounts make a purchase cheaper, mark-ups what follows dearer.
    BigDecimal value = purpose == Purpose.PURCHASE ? element.value().negate() : element.value();
    return switch (element.kind()) {
      case NET_PRICE -> new Effect(BigDecimal.ZERO, element.value(), true);
      case AMOUNT -> new Effect(factor, summand.add(value), net);
      case PERCENT -> times(BigDecimal.ONE.add(value.movePointLeft(PER_CENT)));
    };
  }

  private Effect times(BigDecimal by) {
    return new Effect(
        net ? factor : factor.multiply(by),
        summand.signum() == 0 ? summand : summand.multiply(by),
        net);
  }

  /** The price after all of it, rounded. */
  BigDecimal on(BigDecimal price) {
    BigDecimal product = net ? summand : price.multiply(factor);
    return Arithmetic.rounded(net || summand.signum() == 0 ? product : product.add(summand));
  }
}
