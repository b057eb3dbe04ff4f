package dev.lintel.supplier.parts;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.flag;
import static dev.lintel.properties.profile.ParameterTypes.text;
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
import dev.lintel.properties.profile.Parameter;
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
import dev.lintel.supplier.wire.Medium;
import dev.lintel.supplier.wire.MediumContent;
import dev.lintel.supplier.wire.MediumList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pictures and documents of an item. */
public final class MediaRoutes {
  private static final String GROUP = "Media";
  private static final String ALL = "/items/{nobbNumber}/media";
  private static final List<Parameter<?>> FIELDS =
      List.of(
          field("type", "Such as PB or FDV."),
          field("fileName", "The file's name."),
          field("title", "A title."),
          field("description", "A description."),
          field("contentLanguage", "The language of a document."),
          field("copyright", "Who has the right to the picture."),
          field("copyrightOwner", "Who owns that right."),
          field("angle", "The angle of the view."),
          field("side", "The side that is seen."),
          dayField("imageTakenDate", "When the picture was taken."),
          dayField("validFromDate", "The first day on which it may be used."),
          dayField("validToDate", "The last day on which it may be used."),
          Parameter.query("isPrimary", flag(), "Of a file that is sent as bytes."));

  private final ItemParts parts;
  private final Intake intake;

  public MediaRoutes(OwnCopies copies, Intake intake) {
    this.parts = new ItemParts(copies);
    this.intake = intake;
  }

  private static Parameter<LocalDate> dayField(String name, String meaning) {
    return Parameter.query(name, day(), meaning + " Of a file that is sent as bytes.");
  }

  private static Parameter<String> field(String name, String meaning) {
    return Parameter.query(name, text(800), meaning + " Of a file that is sent as bytes.");
  }

  public List<Route> routes() {
    return List.of(listed(), added(), shown(), patched());
  }

  private Route listed() {
    return Shared.served(get("media", Shared.path(ALL)))
        .describedAs(GROUP, "The pictures and documents of an item.", "")
        .takes(NOBB_NUMBER)
        .answers(
            Outcome.of(200, "The media.", MediumList.class)
                .withHeaders(Map.of("ETag", "The item's revision.")))
        .handledBy(this::list);
  }

  private Route added() {
    return Shared.served(post(ChangeKind.ADD_MEDIA.operation(), Shared.path(ALL)))
        .describedAs(
            GROUP,
            "Adds a JPEG, PNG or PDF of at most 8 MiB.",
            "The content is judged by its bytes, whatever its name. " + Acceptances.TEXT)
        .takes(NOBB_NUMBER)
        .takes(FIELDS)
        .reads(MediumBody.shape())
        .answers(Acceptances.all())
        .handledBy(this::add);
  }

  private Route shown() {
    return Shared.served(get("medium", Shared.path(ALL + "/{id}")))
        .describedAs(GROUP, "A picture or document of an item.", "")
        .takes(NOBB_NUMBER, PART)
        .answers(
            Outcome.of(200, "As the supplier left it.", Medium.class)
                .withHeaders(Map.of("ETag", "The item's revision.")))
        .handledBy(this::show);
  }

  private Route patched() {
    return Shared.served(patch(ChangeKind.PATCH_MEDIA.operation(), Shared.path(ALL + "/{id}")))
        .describedAs(GROUP, "Changes what is said of a picture or document.", Acceptances.TEXT)
        .takes(NOBB_NUMBER, PART)
        .reads(JsonBody.ofPatch(MediumContent.class, Fields.MEDIUM))
        .answers(Acceptances.all())
        .handledBy(this::patchOne);
  }

  private Answer list(Call call) {
    Own own = parts.item(Supplier.of(call), call);
    var documents = new Documents(call.version());
    List<ObjectNode> media = own.media().stream().map(documents::medium).toList();
    return Revisions.tagged(Answer.entity(Documents.list("media", media)), own.revision());
  }

  private Answer show(Call call) {
    Own own = parts.item(Supplier.of(call), call);
    ObjectNode shown = new Documents(call.version()).medium(ItemParts.part(own.media(), call));
    return Revisions.tagged(Answer.entity(shown), own.revision());
  }

  private Answer add(Call call) {
    Supplier supplier = Supplier.of(call);
    int number = parts.owned(supplier, call);
    MediumBody body = call.body(MediumBody.class).orElseThrow();
    ObjectNode about =
        check(call).beside(body.faults()).ofNew(body.about(), JsonNodeFactory.instance::objectNode);
    return intake.accept(
        call, supplier, Draft.ofItem(ChangeKind.ADD_MEDIA, number).with(about, body.content()));
  }

  private Answer patchOne(Call call) {
    Supplier supplier = Supplier.of(call);
    Own own = parts.item(supplier, call);
    ObjectNode present = ItemParts.part(own.media(), call);
    ObjectNode patch =
        check(call)
            .ofPatch(ItemParts.body(call), () -> new Documents(call.version()).medium(present));
    Draft draft = Draft.ofItem(ChangeKind.PATCH_MEDIA, own.number()).ofPart(call.get(PART));
    return intake.accept(call, supplier, draft.with(patch));
  }

  private static ShapeCheck check(Call call) {
    return ShapeCheck.of(Fields.MEDIUM, call);
  }
}
