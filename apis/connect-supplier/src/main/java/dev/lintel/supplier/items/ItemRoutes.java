package dev.lintel.supplier.items;

import static dev.lintel.properties.profile.Route.get;
import static dev.lintel.properties.profile.Route.patch;
import static dev.lintel.properties.profile.Route.post;
import static dev.lintel.supplier.conventions.Parameters.NOBB_NUMBER;

import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
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
import dev.lintel.supplier.wire.Item;
import dev.lintel.supplier.wire.ItemAnswer;
import dev.lintel.supplier.wire.ItemContent;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Items by their numbers: making, reading, changing and publishing them. */
public final class ItemRoutes {
  static final String GROUP = "Items";
  private static final String ONE = "/items/{nobbNumber}";

  private final OwnCopies copies;
  private final Intake intake;

  public ItemRoutes(OwnCopies copies, Intake intake) {
    this.copies = copies;
    this.intake = intake;
  }

  public List<Route> routes() {
    return List.of(created(), shown(), patched(), published());
  }

  private Route created() {
    return Shared.served(post(ChangeKind.CREATE_ITEM.operation(), Shared.path("/items")))
        .describedAs(GROUP, "Makes an item in an approved module.", Acceptances.TEXT)
        .reads(JsonBody.ofNew(ItemContent.class, Fields.ITEM, "The item."))
        .answers(Acceptances.all())
        .handledBy(this::create);
  }

  private Route shown() {
    return Shared.served(get("item", Shared.path(ONE)))
        .describedAs(GROUP, "An item that one owns or adds to.", "")
        .takes(NOBB_NUMBER)
        .answers(answer().seenThrough(ItemAnswer.FIRST).until(1), answer().since(2))
        .handledBy(this::show);
  }

  private static Outcome answer() {
    return Outcome.of(200, "The item, as the supplier left it.", Item.class)
        .withHeaders(Map.of("ETag", "The revision of the item, its packages and its media."));
  }

  private Route patched() {
    return Shared.served(patch(ChangeKind.PATCH_ITEM.operation(), Shared.path(ONE)))
        .describedAs(GROUP, "Changes the supplier's working copy.", Acceptances.TEXT)
        .takes(NOBB_NUMBER)
        .reads(JsonBody.ofPatch(ItemContent.class, Fields.ITEM))
        .answers(Acceptances.all())
        .handledBy(this::patchOne);
  }

  private Route published() {
    return Shared.served(post(ChangeKind.PUBLISH_ITEM.operation(), Shared.path(ONE + "/publish")))
        .describedAs(
            GROUP, "Sends the item for approval, which puts it before buyers.", Acceptances.TEXT)
        .takes(NOBB_NUMBER)
        .answers(Acceptances.all())
        .handledBy(this::publish);
  }

  private Answer create(Call call) {
    Supplier supplier = Supplier.of(call);
    ObjectNode document = check(call).ofNew(body(call), () -> owned(supplier));
    String ownNumber = document.get("supplierItemNumber").asString();
    return intake.accept(call, supplier, Draft.ofNew(ChangeKind.CREATE_ITEM, ownNumber, document));
  }

  /** Who makes an item is its owner. */
  private static ObjectNode owned(Supplier supplier) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("mainSupplier", true)
        .put("participantNumber", supplier.participant());
  }

  private Answer show(Call call) {
    return shown(own(Supplier.of(call), call), call);
  }

  static Answer shown(Own own, Call call) {
    return Revisions.tagged(Answer.entity(new Documents(call.version()).item(own)), own.revision());
  }

  private Answer patchOne(Call call) {
    Supplier supplier = Supplier.of(call);
    int number = owned(supplier, call);
    ObjectNode patch =
        check(call)
            .ofPatch(body(call), () -> new Documents(call.version()).item(own(supplier, call)));
    return intake.accept(call, supplier, Draft.ofItem(ChangeKind.PATCH_ITEM, number).with(patch));
  }

  private Answer publish(Call call) {
    Supplier supplier = Supplier.of(call);
    int number = owned(supplier, call);
    return intake.accept(call, supplier, Draft.ofItem(ChangeKind.PUBLISH_ITEM, number));
  }

  private int owned(Supplier supplier, Call call) {
    int number = call.get(NOBB_NUMBER);
    if (!copies.hasItem(supplier.participant(), number)) {
      throw Absent.item(number);
    }
    return number;
  }

  private Own own(Supplier supplier, Call call) {
    int number = call.get(NOBB_NUMBER);
    return copies.item(supplier.participant(), number).orElseThrow(() -> Absent.item(number));
  }

  private static ShapeCheck check(Call call) {
    return ShapeCheck.of(Fields.ITEM, call);
  }

  private static ObjectNode body(Call call) {
    return call.body(JsonBody.class).orElseThrow().document();
  }
}
