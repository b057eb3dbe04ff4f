package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A condition, with what choosing among several needs at hand.
 *
 * @param named how many criteria it names
 * @param net whether it has a net price, so that its result is the same whatever the price before
 *     it
 */
record Rule(
    Condition condition, Span span, boolean active, int named, BigDecimal quantityFrom, boolean net)
    implements Ranked.Spanned {

  /**
   * Which goes first of those on one level: more criteria, a higher quantity, a later beginning, a
   * higher number.
   */
  static final Comparator<Rule> RANK =
      Comparator.comparingInt(Rule::named)
          .thenComparing(Rule::quantityFrom)
          .thenComparingInt(rule -> rule.span().first())
          .thenComparingLong(rule -> rule.condition().number())
          .reversed();

  static Rule of(Condition condition) {
    Criteria criteria = condition.criteria();
    return new Rule(
        condition,
        Span.of(condition.validity()),
        condition.active(),
        count(criteria),
        criteria.quantityFrom().orElse(BigDecimal.ZERO),
        condition.elements().stream()
            .anyMatch(element -> element.kind() == Element.Kind.NET_PRICE));
  }

  /** Whether it is switched on and fits; asks first what is at hand without the condition. */
  boolean fits(Setting setting) {
    return active
        && (named == 0
            || setting.reaches(quantityFrom) && setting.objection(condition.criteria()).isEmpty());
  }

  private static int count(Criteria criteria) {
    return (criteria.quantityFrom().isPresent() ? 1 : 0)
        + (criteria.deliveryType().isEmpty() ? 0 : 1)
        + (criteria.zone().isEmpty() ? 0 : 1)
        + (criteria.packaging().isEmpty() ? 0 : 1);
  }
}
