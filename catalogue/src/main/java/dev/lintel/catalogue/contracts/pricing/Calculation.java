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

  private final int day;
  private final Agreement agreement;
  private final Span inForce;
  private final Place place;
  private final Setting setting;

  Calculation(int day, Agreement agreement, Span inForce, Place place, Setting setting) {
    this.day = day;
    this.agreement = agreement;
    this.inForce = inForce;
    this.place = place;
    this.setting = setting;
  }

  /** What was calculated; the index price has a span of its own. */
  record Result(
      Ranked<IndexPrice> ranked,
      Optional<PriceDetail> index,
      Step purchase,
      Step fullCost,
      Step retail) {

    boolean isEmpty() {
      return index.isEmpty()
          && purchase.value().isEmpty()
          && fullCost.value().isEmpty()
          && retail.value().isEmpty();
    }
  }

  /** One price out of another one, and the condition that made it. */
  record Step(
      Purpose purpose,
      Optional<PriceDetail> base,
      Optional<Rule> rule,
      Optional<PriceDetail> value) {}

  Result of(List<IndexPrice> prices) {
    Ranked<IndexPrice> ranked = Ranked.on(day, prices, this::counts);
    Optional<PriceDetail> index =
        ranked
            .first()
            .map(price -> new PriceDetail(Arithmetic.rounded(price.amount()), ranked.span()));
    Step purchase = step(Purpose.PURCHASE, index.map(price -> during(price, inForce)));
    Step fullCost = step(Purpose.FULL_COST, purchase.value());
    return new Result(ranked, index, purchase, fullCost, step(Purpose.RETAIL, fullCost.value()));
  }

  /** Nothing is converted: neither currencies nor units. */
  private boolean counts(IndexPrice price) {
    return price.currency().equals(agreement.currency())
        && (setting.unit().isEmpty() || price.unit().equals(setting.unit()));
  }

  private Step step(Purpose purpose, Optional<PriceDetail> base) {
    Ranked<Rule> rule = agreement.book().counting(purpose, place, setting, day);
    Optional<PriceDetail> value =
        rule.first().isPresent()
            ? applied(rule.first().get().effect(), base, rule.span())
            : unchanged(purpose, base, rule.span());
    return new Step(purpose, base, rule.first(), value);
  }

  private Optional<PriceDetail> applied(Effect effect, Optional<PriceDetail> base, Span span) {
    // A net price stands whatever the price before it was, so it outlives that.
    return effect.net()
        ? Optional.of(new PriceDetail(effect.on(BigDecimal.ZERO), inForce.within(span)))
        : base.map(price -> new PriceDetail(effect.on(price.value()), price.span().within(span)));
  }

  private static Optional<PriceDetail> unchanged(
      Purpose purpose, Optional<PriceDetail> base, Span span) {
    return purpose == Purpose.RETAIL ? Optional.empty() : base.map(price -> during(price, span));
  }

  private static PriceDetail during(PriceDetail price, Span span) {
    Span both = price.span().within(span);
    return both == price.span() ? price : new PriceDetail(price.value(), both);
  }

  List<Rule> rules(Purpose purpose) {
    return agreement.book().about(place, purpose);
  }

  Agreement agreement() {
    return agreement;
  }

  int day() {
    return day;
  }

  Setting setting() {
    return setting;
  }
}
