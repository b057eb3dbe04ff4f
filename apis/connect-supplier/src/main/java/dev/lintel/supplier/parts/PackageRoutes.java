package dev.lintel.supplier.parts;

import static dev.lintel.properties.profile.Route.get;
import static dev.lintel.properties.profile.Route.patch;
import static dev.lintel.properties.profile.Route.post;
import static dev.lintel.supplier.conventions.Parameters.NOBB_NUMBER;
import static dev.lintel.supplier.conventions.Parameters.PART;

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
import dev.lintel.supplier.conventions.ChangeKind;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.conventions.Supplier;
import dev.lintel.supplier.wire.Documents;
import dev.lintel.supplier.wire.Fields;
import dev.lintel.supplier.wire.PackageContent;
import dev.lintel.supplier.wire.PackageList;
import dev.lintel.supplier.wire.PackageOfItem;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The packages of an item, in the order of their levels. */
public final class PackageRoutes {
  private static final String GROUP = "Packages";
  private static final String ALL = "/items/{nobbNumber}/packages";

  private final ItemParts parts;
  private final Intake intake;

  public PackageRoutes(OwnCopies copies, Intake intake) {
    this.parts = new ItemParts(copies);
    this.intake = intake;
  }

  public List<Route> routes() {
    return List.of(listed(), added(), shown(), patched());
  }

  private Route listed() {
    return Shared.served(get("packages", Shared.path(ALL)))
        .describedAs(GROUP, "The packages of an item.", "")
        .takes(NOBB_NUMBER)
        .answers(
            Outcome.of(200, "The packages.", PackageList.class)
                .withHeaders(Map.of("ETag", "The item's revision.")))
        .handledBy(this::list);
  }

  private Route added() {
    return Shared.served(post(ChangeKind.ADD_PACKAGE.operation(), Shared.path(ALL)))
        .describedAs(GROUP, "Adds the package of the next level.", Acceptances.TEXT)
        .takes(NOBB_NUMBER)
        .reads(JsonBody.ofNew(PackageContent.class, Fields.PACKAGE, "The package."))
        .answers(Acceptances.all())
        .handledBy(this::add);
  }

  private Route shown() {
    return Shared.served(get("package", Shared.path(ALL + "/{id}")))
        .describedAs(GROUP, "A package of an item.", "")
        .takes(NOBB_NUMBER, PART)
        .answers(
            Outcome.of(200, "As the supplier left it.", PackageOfItem.class)
                .withHeaders(Map.of("ETag", "The item's revision.")))
        .handledBy(this::show);
  }

  private Route patched() {
    return Shared.served(patch(ChangeKind.PATCH_PACKAGE.operation(), Shared.path(ALL + "/{id}")))
        .describedAs(GROUP, "Changes a package.", Acceptances.TEXT)
        .takes(NOBB_NUMBER, PART)
        .reads(JsonBody.ofPatch(PackageContent.class, Fields.PACKAGE))
        .answers(Acceptances.all())
        .handledBy(this::patchOne);
  }

  private Answer list(Call call) {
    Own own = parts.item(Supplier.of(call), call);
    var documents = new Documents(call.version());
    List<ObjectNode> packages = own.packages().stream().map(documents::packaging).toList();
    return Revisions.tagged(Answer.entity(Documents.list("packages", packages)), own.revision());
  }

  private Answer show(Call call) {
    Own own = parts.item(Supplier.of(call), call);
    ObjectNode shown =
        new Documents(call.version()).packaging(ItemParts.part(own.packages(), call));
    return Revisions.tagged(Answer.entity(shown), own.revision());
  }

  private Answer add(Call call) {
    Supplier supplier = Supplier.of(call);
    int number = parts.owned(supplier, call);
    ObjectNode document =
        check(call).ofNew(ItemParts.body(call), JsonNodeFactory.instance::objectNode);
    return intake.accept(
        call, supplier, Draft.ofItem(ChangeKind.ADD_PACKAGE, number).with(document));
  }

  private Answer patchOne(Call call) {
    Supplier supplier = Supplier.of(call);
    Own own = parts.item(supplier, call);
    ObjectNode present = ItemParts.part(own.packages(), call);
    ObjectNode patch =
        check(call)
            .ofPatch(ItemParts.body(call), () -> new Documents(call.version()).packaging(present));
    Draft draft = Draft.ofItem(ChangeKind.PATCH_PACKAGE, own.number()).ofPart(call.get(PART));
    return intake.accept(call, supplier, draft.with(patch));
  }

  private static ShapeCheck check(Call call) {
    return ShapeCheck.of(Fields.PACKAGE, call);
  }
}
