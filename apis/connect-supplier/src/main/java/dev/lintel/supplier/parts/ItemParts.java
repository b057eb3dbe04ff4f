package dev.lintel.supplier.parts;

import static dev.lintel.supplier.conventions.Parameters.NOBB_NUMBER;

import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.properties.profile.Call;
import dev.lintel.supplier.accepting.JsonBody;
import dev.lintel.supplier.conventions.Absent;
import dev.lintel.supplier.conventions.Parameters;
import dev.lintel.supplier.conventions.Supplier;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Finds what the path of a part of an item names. */
record ItemParts(OwnCopies copies) {

  Own item(Supplier supplier, Call call) {
    int number = call.get(NOBB_NUMBER);
    return copies.item(supplier.participant(), number).orElseThrow(() -> Absent.item(number));
  }

  /** The number of an item that there is for the supplier. */
  int owned(Supplier supplier, Call call) {
    int number = call.get(NOBB_NUMBER);
    if (!copies.hasItem(supplier.participant(), number)) {
      throw Absent.item(number);
    }
    return number;
  }

  /** The part of the identifier in the path. */
  static ObjectNode part(List<ObjectNode> parts, Call call) {
    UUID id = call.get(Parameters.PART);
    return parts.stream()
        .filter(part -> part.path("id").asString("").equalsIgnoreCase(id.toString()))
        .findFirst()
        .orElseThrow(() -> Absent.of("The item has nothing of the id %s there.".formatted(id)));
  }

  static ObjectNode body(Call call) {
    return call.body(JsonBody.class).orElseThrow().document();
  }
}
