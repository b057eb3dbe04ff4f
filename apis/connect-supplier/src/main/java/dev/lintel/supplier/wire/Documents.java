package dev.lintel.supplier.wire;

import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.copies.OwnPrices;
import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.MediaFields;
import dev.lintel.catalogue.supply.rules.ModuleFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.PriceFields;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows documents of the catalogue: all fields of a version in their order, also those without. */
public record Documents(int version) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  public ObjectNode module(Own own) {
    return standing(shown(ModuleFields.RULES, own.document()).put("number", own.number()), own);
  }

  public ObjectNode item(Own own) {
    return standing(shown(ItemFields.RULES, own.document()).put("nobbNumber", own.number()), own);
  }

  public ObjectNode packaging(ObjectNode document) {
    return shown(PackageFields.RULES, document);
  }

  public ObjectNode medium(ObjectNode document) {
    return shown(MediaFields.RULES, document);
  }

  /** The unpublished price first. */
  public ObjectNode prices(OwnPrices own, int supplier) {
    ArrayNode prices = NODES.arrayNode();
    own.unpublished().ifPresent(price -> prices.add(unpublished(price, supplier)));
    own.published().forEach(price -> prices.add(price(price, true)));
    return NODES.objectNode().set("prices", prices);
  }

  public ObjectNode unpublished(ObjectNode document, int supplier) {
    return price(document, false).put("supplierParticipantNumber", supplier);
  }

  private ObjectNode price(ObjectNode document, boolean published) {
    return shown(PriceFields.RULES, document).put("published", published);
  }

  /** An object with a list in it. */
  public static ObjectNode list(String name, List<ObjectNode> elements) {
    return NODES.objectNode().set(name, NODES.arrayNode().addAll(elements));
  }

  /** A page of a list, with the token of the next one. */
  public static ObjectNode page(String name, List<ObjectNode> elements, Optional<String> next) {
    return list(name, elements).put("nextPageToken", next.orElse(null));
  }

  private ObjectNode shown(FieldRules rules, ObjectNode document) {
    ObjectNode shown = NODES.objectNode();
    for (FieldRule rule : rules.all()) {
      JsonNode value = document.get(rule.name());
      shown.set(rule.name(), value == null ? NODES.nullNode() : value);
    }
    return (ObjectNode) OlderVersions.of(rules, version).seen(shown);
  }

  private static ObjectNode standing(ObjectNode document, Own own) {
    return document
        .put("state", Standing.words(own.state()))
        .put("stateReason", own.reason().orElse(null))
        .put("changedAt", own.changed().toString());
  }
}
