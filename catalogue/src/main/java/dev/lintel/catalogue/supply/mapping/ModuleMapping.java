package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.references.ReferenceEntry;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The way between published modules and suppliers' documents of them. */
public final class ModuleMapping {

  private ModuleMapping() {}

  /** What a published module would be as its owner's document. */
  public static ObjectNode document(Module from) {
    return new DocumentMaking()
        .number("number", from.number())
        .flag("active", from.active())
        .text("brand", from.brand())
        .text("corporateBrand", from.corporateBrand())
        .text("description", from.description())
        .text("etimClass", from.etimClass())
        .text("internalid", from.internalId())
        .text("manufacturer", from.manufacturerName())
        .text("productGroupNumber", from.productGroup())
        .text("text", from.text())
        .made();
  }

  /** The module of a document; without an ETIM class it has that of its product group. */
  public static Module facts(
      ObjectNode document,
      int number,
      int owner,
      ReferenceLists lists,
      Instant created,
      Instant now) {
    Given given = new Given(document);
    String group = given.text("productGroupNumber");
    Optional<ReferenceEntry> maker =
        lists.find(ReferenceList.MANUFACTURERS, given.text("manufacturer"));
    return new Module(
        number,
        given.text("internalid"),
        given.text("text"),
        given.text("description"),
        given.text("brand"),
        given.text("corporateBrand"),
        given.has("etimClass") ? given.text("etimClass") : classOf(group, lists),
        maker.map(entry -> Integer.parseInt(entry.description())).orElse(0),
        given.text("manufacturer"),
        owner,
        group,
        lists.find(ReferenceList.PRODUCT_GROUPS, group).map(ReferenceEntry::description).orElse(""),
        !given.has("active") || given.flag("active"),
        created,
        now);
  }

  private static String classOf(String group, ReferenceLists lists) {
    return lists.of(ReferenceList.ETIM_CLASSES, group).stream()
        .map(ReferenceEntry::name)
        .findFirst()
        .orElse("");
  }
}
