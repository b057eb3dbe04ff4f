package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Criteria;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A condition, with what choosing among several and applying one need at hand.
 *
 * @param named which criteria it names, as bits of {@link Setting}
 */
record Rule(
    Condition condition, Criteria criteria, Span span, boolean active, int named, Effect effect) {

  /**
   * Which goes first of those on one level: more criteria, a higher quantity, a later beginning, a
   * higher number.
   */
  static final Comparator<Rule> RANK =
      Comparator.comparingInt((Rule rule) -> Integer.bitCount(rule.named()))
          .thenComparing(rule -> rule.criteria().quantityFrom().orElse(BigDecimal.ZERO))
          .thenComparingInt(rule -> rule.span().first())
          .thenComparingLong(rule -> rule.condition().number())
          .reversed();

  static Rule of(Condition condition) {
    Criteria criteria = condition.criteria();
    return new Rule(
        condition,
        criteria,
        Span.of(condition.validity()),
        condition.active(),
        Setting.named(criteria),
        Effect.of(condition.purpose(), condition.elements()));
  }

  /** Whether it is switched on and fits; asks first what is at hand without the criteria. */
  boolean fits(Setting setting) {
    return active && (named == 0 || setting.mayFit(named) && setting.objection(criteria).isEmpty());
  }
}
