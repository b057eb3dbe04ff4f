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
            agreement.first().get(),
            agreement.span(),
            new Place(item.number(), item.module(), groups),
            new Setting(question.order(), item.unit(), zones.map(DatedRegister::register)));
    Calculation.Result result = calculation.of(offer.prices());
    if (result.isEmpty()) {
      return Optional.empty();
    }
    PricedItem price = priced(item, offer, calculation, result, agreements);
    return isWanted(price, item, groups, calculation.agreement(), zones)
        ? Optional.of(price)
        : Optional.empty();
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
            ? result.ranked().first().map(IndexPrice::unit).orElse("")
            : item.unit(),
        result.index(),
        result.purchase().value(),
        result.fullCost().value(),
        result.retail().value(),
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
