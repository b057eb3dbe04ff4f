package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.pricing.ItemRecord.IndexPrice;
import dev.lintel.catalogue.contracts.pricing.ItemRecord.Offer;
import dev.lintel.catalogue.contracts.zones.DatedRegister;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Answers one question, item by item, out of what was read for it. */
final class ItemPricing {

  /** Days of the question are days here. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  private final PriceQuestion question;
  private final Optional<LocalDate> changedAfter;
  private final GroupTree tree;

  ItemPricing(PriceQuestion question, Optional<LocalDate> changedAfter, GroupTree tree) {
    this.question = question;
    this.changedAfter = changedAfter;
    this.tree = tree;
  }

  /** What an item costs of a supplier; nothing without a contract in force, or when not wanted. */
  Optional<PricedItem> price(
      ItemRecord item, Offer offer, Agreements agreements, Optional<DatedRegister> zones) {
    int day = Span.day(question.date());
    Ranked<Agreement> agreement = agreements.on(day);
    if (agreement.first().isEmpty()) {
      return Optional.empty();
    }
    GroupTree.Path groups = tree.path(item.group());
    Calculation calculation =
        new Calculation(
            day,
            agreement,
            new Place(item.number(), item.module(), groups),
            new Setting(question.order(), item.unit(), zones.map(DatedRegister::register)));
    Calculation.Result result = calculation.of(offer.prices());
    return result.isEmpty()
        ? Optional.empty()
        : Optional.of(priced(item, offer, calculation, result, agreements))
            .filter(price -> isWanted(price, item, groups, calculation.agreement(), zones));
  }

  private PricedItem priced(
      ItemRecord item,
      Offer offer,
      Calculation calculation,
      Calculation.Result result,
      Agreements agreements) {
    Contract contract = calculation.agreement().contract();
    return new PricedItem(
        item.number(),
        offer.supplier(),
        contract.number(),
        contract.currency(),
        item.unit().isEmpty()
            ? result.index().first().map(IndexPrice::unit).orElse("")
            : item.unit(),
        result
            .index()
            .first()
            .map(price ->
                new PriceDetail(
                    Arithmetic.rounded(price.amount()), result.index().span().validity())),
        result.purchase().value().detail(),
        result.fullCost().value().detail(),
        result.retail().value().detail(),
        question.explain()
            ? Optional.of(new Explaining(calculation).explain(result, agreements))
            : Optional.empty());
  }

  private boolean isWanted(
      PricedItem price,
      ItemRecord item,
      GroupTree.Path groups,
      Agreement agreement,
      Optional<DatedRegister> zones) {
    return changedAfter
        .map(day -> new ChangesSince(day, ZONE))
        .map(changes -> changes.touch(price, item, groups, agreement, zones))
        .orElse(true);
  }
}
