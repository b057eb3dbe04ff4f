package dev.lintel.supplier.parts;

import static dev.lintel.properties.profile.Route.delete;
import static dev.lintel.properties.profile.Route.get;
import static dev.lintel.properties.profile.Route.patch;
import static dev.lintel.properties.profile.Route.post;
import static dev.lintel.supplier.conventions.Parameters.NOBB_NUMBER;

import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.copies.OwnPrices;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.supplier.accepting.Acceptances;
import dev.lintel.supplier.accepting.Draft;
import dev.lintel.supplier.accepting.Intake;
import dev.lintel.supplier.accepting.JsonBody;
import dev.lintel.supplier.accepting.Revisions;
import dev.lintel.supplier.accepting.ShapeCheck;
import dev.lintel.supplier.conventions.Absent;
import dev.lintel.supplier.conventions.ChangeKind;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.conventions.Supplier;
import dev.lintel.supplier.wire.Documents;
import dev.lintel.supplier.wire.Fields;
import dev.lintel.supplier.wire.PriceContent;
import dev.lintel.supplier.wire.PriceList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A supplier's prices of an item, of which one at most is not published. */
public final class PriceRoutes {
  private static final String GROUP = "Prices";
  private static final String ALL = "/items/{nobbNumber}/prices";

  private final OwnCopies copies;
  private final Intake intake;

  public PriceRoutes(OwnCopies copies, Intake intake) {
    this.copies = copies;
    this.intake = intake;
  }

  public List<Route> routes() {
    return List.of(listed(), put(), patched(), deleted(), published());
  }

  private Route listed() {
    return Shared.served(get("prices", Shared.path(ALL)))
        .describedAs(GROUP, "One's own prices of an item.", "")
        .takes(NOBB_NUMBER)
        .answers(
            Outcome.of(200, "The unpublished price first, then by first day.", PriceList.class)
                .withHeaders(Map.of("ETag", "The revision of the unpublished price.")))
        .handledBy(this::list);
  }

  private Route put() {
    return change(post(ChangeKind.PUT_PRICE.operation(), Shared.path(ALL)))
        .describedAs(GROUP, "Makes or overwrites the unpublished price.", Acceptances.TEXT)
        .reads(JsonBody.ofNew(PriceContent.class, Fields.PRICE, "The price."))
        .handledBy(this::putOne);
  }

  private Route patched() {
    return change(patch(ChangeKind.PATCH_PRICE.operation(), Shared.path(ALL)))
        .describedAs(GROUP, "Changes the unpublished price.", Acceptances.TEXT)
        .reads(JsonBody.ofPatch(PriceContent.class, Fields.PRICE))
        .handledBy(this::patchOne);
  }

  private Route deleted() {
    return change(delete(ChangeKind.DELETE_PRICE.operation(), Shared.path(ALL)))
        .describedAs(GROUP, "Removes the unpublished price.", Acceptances.TEXT)
        .handledBy(call -> accept(call, ChangeKind.DELETE_PRICE));
  }

  private Route published() {
    return change(post(ChangeKind.PUBLISH_PRICE.operation(), Shared.path(ALL + "/publish")))
        .describedAs(
            GROUP,
            "Publishes the unpublished price.",
            "The price before it ends the day before it begins. " + Acceptances.TEXT)
        .handledBy(call -> accept(call, ChangeKind.PUBLISH_PRICE));
  }

  private static RouteBuilder change(RouteBuilder route) {
    return Shared.served(route).takes(NOBB_NUMBER).answers(Acceptances.all());
  }

  private Answer list(Call call) {
    OwnPrices own = own(Supplier.of(call), call);
    return Revisions.tagged(
        Answer.entity(new Documents(call.version()).prices(own, Supplier.of(call).participant())),
        own.revision());
  }

  private Answer putOne(Call call) {
    owned(Supplier.of(call), call);
    return accept(
        call,
        ChangeKind.PUT_PRICE,
        check(call).ofNew(body(call), () -> shown(own(Supplier.of(call), call), call)));
  }

  private Answer patchOne(Call call) {
    owned(Supplier.of(call), call);
    return accept(
        call,
        ChangeKind.PATCH_PRICE,
        check(call).ofPatch(body(call), () -> shown(own(Supplier.of(call), call), call)));
  }

  private static ObjectNode shown(OwnPrices own, Call call) {
    ObjectNode present = own.unpublished().orElseGet(JsonNodeFactory.instance::objectNode);
    return new Documents(call.version()).unpublished(present, Supplier.of(call).participant());
  }

  private Answer accept(Call call, ChangeKind kind, ObjectNode document) {
    return intake.accept(call, Supplier.of(call), draft(call, kind).with(document));
  }

  private Answer accept(Call call, ChangeKind kind) {
    owned(Supplier.of(call), call);
    return intake.accept(call, Supplier.of(call), draft(call, kind));
  }

  private static Draft draft(Call call, ChangeKind kind) {
    return Draft.ofItem(kind, call.get(NOBB_NUMBER));
  }

  private void owned(Supplier supplier, Call call) {
    int number = call.get(NOBB_NUMBER);
    if (!copies.hasItem(supplier.participant(), number)) {
      throw Absent.item(number);
    }
  }

  private OwnPrices own(Supplier supplier, Call call) {
    int number = call.get(NOBB_NUMBER);
    return copies.prices(supplier.participant(), number).orElseThrow(() -> Absent.item(number));
  }

  private static ShapeCheck check(Call call) {
    return ShapeCheck.of(Fields.PRICE, call);
  }

  private static ObjectNode body(Call call) {
    return ItemParts.body(call);
  }
}
