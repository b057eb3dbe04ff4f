package dev.lintel.supplier.applying;

import dev.lintel.catalogue.supply.Change;
import dev.lintel.catalogue.supply.DocumentPatch;
import dev.lintel.catalogue.supply.Expected;
import dev.lintel.properties.operations.Operation;
import dev.lintel.properties.patch.MergePatch;
import dev.lintel.supplier.accepting.JsonBody;
import dev.lintel.supplier.conventions.Attributes;
import dev.lintel.supplier.conventions.ChangeKind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Reads an accepted operation as the change that it asks for. */
record ChangeReading(Operation operation) {

  ChangeKind kind() {
    return ChangeKind.storedAs(operation.target().kind()).orElseThrow();
  }

  int version() {
    return Integer.parseInt(attribute(Attributes.VERSION).orElseThrow());
  }

  int supplier() {
    return Integer.parseInt(attribute(Attributes.SUPPLIER).orElseThrow());
  }

  Change change() {
    return switch (kind()) {
      case CREATE_MODULE -> new Change.CreateModule(version(), expected(), document());
      case PATCH_MODULE -> new Change.PatchModule(version(), number(), expected(), patch());
      case CREATE_ITEM -> new Change.CreateItem(version(), expected(), document());
      case PATCH_ITEM -> new Change.PatchItem(version(), number(), expected(), patch());
      case PUBLISH_ITEM -> new Change.PublishItem(number(), expected());
      case ADD_PACKAGE -> new Change.AddPackage(version(), number(), expected(), document());
      case PATCH_PACKAGE ->
          new Change.PatchPackage(version(), number(), part(), expected(), patch());
      case PUT_PRICE -> new Change.PutPrice(version(), number(), expected(), document());
      case PATCH_PRICE -> new Change.PatchPrice(version(), number(), expected(), patch());
      case DELETE_PRICE -> new Change.DeletePrice(number(), expected());
      case PUBLISH_PRICE -> new Change.PublishPrice(number(), expected());
      case ADD_MEDIA ->
          new Change.AddMedia(version(), number(), expected(), about(), operation.request().body());
      case PATCH_MEDIA -> new Change.PatchMedia(version(), number(), part(), expected(), patch());
    };
  }

  int number() {
    return Integer.parseInt(attribute(Attributes.NUMBER).orElseThrow());
  }

  private UUID part() {
    return UUID.fromString(attribute(Attributes.PART).orElseThrow());
  }

  private Expected expected() {
    return attribute(Attributes.EXPECTED).map(Attributes::expected).orElse(Expected.ANY);
  }

  private ObjectNode document() {
    return JsonBody.document(operation.request().body());
  }

  private ObjectNode about() {
    String text = attribute(Attributes.DOCUMENT).orElseThrow();
    return JsonBody.document(text.getBytes(StandardCharsets.UTF_8));
  }

  private DocumentPatch patch() {
    ObjectNode patch = document();
    return present -> (ObjectNode) MergePatch.apply(present, patch);
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(operation.request().attributes().get(name));
  }
}
