package dev.lintel.supplier.modules;

import static dev.lintel.properties.profile.Route.get;
import static dev.lintel.properties.profile.Route.patch;
import static dev.lintel.properties.profile.Route.post;
import static dev.lintel.supplier.conventions.Parameters.MODULE_NUMBER;

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
import dev.lintel.supplier.wire.Module;
import dev.lintel.supplier.wire.ModuleContent;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Modules, by their numbers. */
public final class ModuleRoutes {
  private static final String GROUP = "Modules";

  private final OwnCopies copies;
  private final Intake intake;

  public ModuleRoutes(OwnCopies copies, Intake intake) {
    this.copies = copies;
    this.intake = intake;
  }

  public List<Route> routes() {
    return List.of(created(), shown(), patched());
  }

  private Route created() {
    return Shared.served(post(ChangeKind.CREATE_MODULE.operation(), Shared.path("/modules")))
        .describedAs(GROUP, "Makes a module.", Acceptances.TEXT)
        .reads(JsonBody.ofNew(ModuleContent.class, Fields.MODULE, "The module."))
        .answers(Acceptances.all())
        .handledBy(this::create);
  }

  private Route shown() {
    return Shared.served(get("module", Shared.path("/modules/{number}")))
        .describedAs(GROUP, "A module of one's own.", "")
        .takes(MODULE_NUMBER)
        .answers(answer().until(1), answer().seenThrough(Module.SECOND).since(2))
        .handledBy(this::show);
  }

  private static Outcome answer() {
    return Outcome.of(200, "The module.", Module.class)
        .withHeaders(Map.of("ETag", "The module's revision."));
  }

  private Route patched() {
    return Shared.served(
            patch(ChangeKind.PATCH_MODULE.operation(), Shared.path("/modules/{number}")))
        .describedAs(GROUP, "Changes a module.", Acceptances.TEXT)
        .takes(MODULE_NUMBER)
        .reads(JsonBody.ofPatch(ModuleContent.class, Fields.MODULE))
        .answers(Acceptances.all())
        .handledBy(this::patchOne);
  }

  private Answer create(Call call) {
    ObjectNode document = check(call).ofNew(body(call), JsonNodeFactory.instance::objectNode);
    String ownId = document.get("internalid").asString();
    return intake.accept(
        call, Supplier.of(call), Draft.ofNew(ChangeKind.CREATE_MODULE, ownId, document));
  }

  private Answer show(Call call) {
    Own own = own(Supplier.of(call), call);
    return Revisions.tagged(
        Answer.entity(new Documents(call.version()).module(own)), own.revision());
  }

  private Answer patchOne(Call call) {
    Supplier supplier = Supplier.of(call);
    int number = call.get(MODULE_NUMBER);
    if (!copies.hasModule(supplier.participant(), number)) {
      throw Absent.module(number);
    }
    ObjectNode patch =
        check(call)
            .ofPatch(body(call), () -> new Documents(call.version()).module(own(supplier, call)));
    return intake.accept(
        call, supplier, Draft.ofModule(ChangeKind.PATCH_MODULE, number).with(patch));
  }

  private Own own(Supplier supplier, Call call) {
    int number = call.get(MODULE_NUMBER);
    return copies.module(supplier.participant(), number).orElseThrow(() -> Absent.module(number));
  }

  private static ShapeCheck check(Call call) {
    return ShapeCheck.of(Fields.MODULE, call);
  }

  private static ObjectNode body(Call call) {
    return call.body(JsonBody.class).orElseThrow().document();
  }
}
