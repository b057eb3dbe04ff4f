package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.copies.WorkingCopy;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.catalogue.supply.rules.PriceFields;
import dev.lintel.catalogue.supply.rules.PriceRules;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of the one unpublished price that a supplier may have of an item. */
final class PriceChanges {

  private static final String USUAL_CURRENCY = "NOK";

  private final Desk desk;

  PriceChanges(Desk desk) {
    this.desk = desk;
  }

  Result put(Change.PutPrice change) throws SQLException {
    Optional<Result> objection = objection(change.number(), change.expected());
    if (objection.isPresent()) {
      return objection.get();
    }
    ObjectNode document = PriceFields.RULES.known(change.document(), change.version());
    document.remove(List.of("supplierParticipantNumber", "toDate"));
    List<FieldFault> faults = PriceFields.RULES.check(document, Presence.WHOLE, change.version());
    return register(change.number(), document, faults);
  }

  Result patch(Change.PatchPrice change) throws SQLException {
    Optional<Result> objection = objection(change.number(), change.expected());
    if (objection.isPresent()) {
      return objection.get();
    }
    Optional<WorkingCopy> unpublished = unpublished(change.number());
    if (unpublished.isEmpty()) {
      return noUnpublished(change.number());
    }
    ObjectNode before = unpublished.get().document();
    ObjectNode patched = change.patch().apply(before.deepCopy());
    List<FieldFault> faults = PriceFields.RULES.checkChange(before, patched, change.version());
    ObjectNode after = PriceFields.RULES.settled(before, patched, change.version());
    return FieldRules.changed(before, after).isEmpty() && faults.isEmpty()
        ? done(unpublished.get())
        : register(change.number(), after, faults);
  }

  Result delete(Change.DeletePrice change) {
    return objection(change.number(), change.expected())
        .orElseGet(() ->
            unpublished(change.number())
                .map(this::empty)
                .orElseGet(() -> noUnpublished(change.number())));
  }

  private Result register(int item, ObjectNode document, List<FieldFault> shape)
      throws SQLException {
    List<FieldFault> faults = new ArrayList<>(shape);
    if (faults.isEmpty()) {
      faults.addAll(
          new PriceRules(desk.lists(), currency(item)).check(new Given(document), desk.today()));
    }
    if (!faults.isEmpty()) {
      return new Result.Refused(faults);
    }
    if (!document.has("currency")) {
      document.put("currency", currency(item));
    }
    WorkingCopy old = desk.unpublishedPrice(item).orElseGet(() -> none(item));
    CopyState state = desk.prices(item).isEmpty() ? CopyState.NEW : CopyState.CHANGED;
    WorkingCopy next = old.next(state, document, desk.now());
    desk.putPrice(next);
    return done(next);
  }

  Result publish(Change.PublishPrice change) throws SQLException {
    Optional<Result> objection = objection(change.number(), change.expected());
    if (objection.isPresent()) {
      return objection.get();
    }
    Optional<WorkingCopy> unpublished = unpublished(change.number());
    return unpublished.isPresent() ? publish(unpublished.get()) : noUnpublished(change.number());
  }

  private Result publish(WorkingCopy unpublished) throws SQLException {
    Given given = new Given(unpublished.document());
    int item = unpublished.number();
    List<FieldFault> faults =
        new PriceRules(desk.lists(), currency(item)).check(given, desk.today());
    Price price = price(item, given);
    Optional<Result> objection = Objection.of(faults, twice(price));
    if (objection.isPresent()) {
      return objection.get();
    }
    before(price).map(old -> ending(old, price)).ifPresent(desk::publish);
    desk.publish(after(price).map(next -> ending(price, next)).orElse(price));
    return empty(unpublished);
  }

  private List<FieldFault> twice(Price price) {
    return index(price.item()).stream().anyMatch(each -> each.from().equals(price.from()))
        ? List.of(
            new FieldFault(
                "fromDate",
                "A price from this day is published and stays; take the 1st of a later month."))
        : List.of();
  }

  private Price price(int item, Given given) {
    String unit =
        desk.item(item)
            .map(sheet -> new Given(sheet.content().fields()).text("priceUnit"))
            .orElse("");
    return new Price(
        item,
        desk.supplier(),
        ItemPublishing.INDEX,
        given.decimal("price").orElseThrow(),
        given.text("currency"),
        unit,
        given.date("fromDate").orElseThrow(),
        Optional.empty());
  }

  private Optional<Price> before(Price price) {
    return index(price.item()).stream()
        .filter(each -> each.from().isBefore(price.from()))
        .max(Comparator.comparing(Price::from));
  }

  private Optional<Price> after(Price price) {
    return index(price.item()).stream()
        .filter(each -> each.from().isAfter(price.from()))
        .min(Comparator.comparing(Price::from));
  }

  private List<Price> index(int item) {
    return desk.prices(item).stream()
        .filter(price -> price.kind().equals(ItemPublishing.INDEX))
        .toList();
  }

  /** A price ends the day before the next begins, unless it ended already. */
  private static Price ending(Price price, Price next) {
    var last = next.from().minusDays(1);
    var end = price.to().filter(day -> day.isBefore(last)).orElse(last);
    return new Price(
        price.item(),
        price.supplier(),
        price.kind(),
        price.amount(),
        price.currency(),
        price.unit(),
        price.from(),
        Optional.of(end));
  }

  /** That of the supplier's earlier prices of the item. */
  private String currency(int item) {
    return desk.prices(item).stream()
        .max(Comparator.comparing(Price::from))
        .map(Price::currency)
        .orElse(USUAL_CURRENCY);
  }

  private Optional<Result> objection(int item, Expected expected) {
    Optional<ItemSheet> sheet = desk.item(item);
    if (sheet.isEmpty()) {
      return Optional.of(Objection.noSuchItem(item));
    }
    return Objection.against(desk.unpublishedPrice(item).orElseGet(() -> none(item)), expected);
  }

  private Optional<WorkingCopy> unpublished(int item) {
    return desk.unpublishedPrice(item).filter(copy -> copy.state() != CopyState.PUBLISHED);
  }

  private WorkingCopy none(int item) {
    return new WorkingCopy(
        CopyKind.PRICE,
        item,
        desk.supplier(),
        0,
        CopyState.PUBLISHED,
        "",
        desk.now(),
        JsonNodeFactory.instance.objectNode());
  }

  private Result empty(WorkingCopy unpublished) {
    WorkingCopy next =
        unpublished.next(CopyState.PUBLISHED, JsonNodeFactory.instance.objectNode(), desk.now());
    desk.putPrice(next);
    return done(next);
  }

  private static Result noUnpublished(int item) {
    return new Result.Absent("Item %d has no unpublished price of yours.".formatted(item));
  }

  private static Result done(WorkingCopy copy) {
    return new Result.Done(copy.number(), Optional.empty(), copy.revision());
  }
}
