package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.pricing.ItemRecord.IndexPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The prices of one item under one agreement on one day, by the rules of the page {@code
 * docs/explanation/contract-prices.md}.
 */
final class Calculation {

  /**
   * A price, or none, and the span of days around the asked one in which it follows from the same.
   */
  record Value(Optional<BigDecimal> amount, Span span) {

    Optional<PriceDetail> detail() {
      return amount.map(value -> new PriceDetail(value, span.validity()));
    }
  }

  private final int day;
  private final Ranked<Agreement> agreement;
  private final List<RuleBook.Chapter> chapters;
  private final Setting setting;

  Calculation(int day, Ranked<Agreement> agreement, Place place, Setting setting) {
    this.day = day;
    this.agreement = agreement;
    this.chapters = agreement().book().about(place);
    this.setting = setting;
  }

  /** What was calculated; the index price has a span of its own. */
  record Result(Ranked<IndexPrice> index, Step purchase, Step fullCost, Step retail) {

    boolean isEmpty() {
      return index.first().isEmpty()
          && purchase.value().amount().isEmpty()
          && fullCost.value().amount().isEmpty()
          && retail.value().amount().isEmpty();
    }
  }

  /** One price out of another one, and the condition that made it. */
  record Step(Purpose purpose, Value base, Optional<Rule> rule, Value value) {}

  Result of(List<IndexPrice> prices) {
    Ranked<IndexPrice> index = Ranked.on(day, prices, this::counts);
    Value base =
        new Value(
            index.first().map(IndexPrice::amount).map(Arithmetic::rounded),
            index.span().within(agreement.span()));
    Step purchase = step(Purpose.PURCHASE, base);
    Step fullCost = step(Purpose.FULL_COST, purchase.value());
    return new Result(index, purchase, fullCost, step(Purpose.RETAIL, fullCost.value()));
  }

  /** Nothing is converted: neither currencies nor units. */
  private boolean counts(IndexPrice price) {
    return price.currency().equals(agreement().contract().currency())
        && (setting.unit().isEmpty() || price.unit().equals(setting.unit()));
  }

  private Step step(Purpose purpose, Value base) {
    Ranked<Rule> rule = rule(purpose);
    Value value =
        rule.first()
            .map(first -> applied(purpose, first, base, rule.span()))
            .orElseGet(() -> unchanged(purpose, base, rule.span()));
    return new Step(purpose, base, rule.first(), value);
  }

  /** Looks at no level above the one that counts, so that the rules need not be put in one list. */
  private Ranked<Rule> rule(Purpose purpose) {
    Ranked<Rule> found = new Ranked<>(Optional.empty(), Span.ALWAYS);
    for (RuleBook.Chapter chapter : chapters) {
      found = Ranked.on(day, chapter.rules(purpose), rule -> rule.fits(setting), found.span());
      if (found.first().isPresent()) {
        return found;
      }
    }
    return found;
  }

  List<Rule> rules(Purpose purpose) {
    return RuleBook.of(chapters, purpose);
  }

  private Value applied(Purpose purpose, Rule rule, Value base, Span span) {
    // A net price stands whatever the price before it was, so it outlives that.
    Span basis = rule.net() ? agreement.span() : base.span();
    return new Value(
        Arithmetic.apply(purpose, rule.condition().elements(), base.amount()), basis.within(span));
  }

  private static Value unchanged(Purpose purpose, Value base, Span span) {
    return new Value(
        purpose == Purpose.RETAIL ? Optional.empty() : base.amount(), base.span().within(span));
  }

  Agreement agreement() {
    return agreement.first().orElseThrow();
  }

  int day() {
    return day;
  }

  Setting setting() {
    return setting;
  }
}
