package dev.lintel.compatibility;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI 3.1 document as OpenAPI 3.0 would say it: {@code nullable} for the type null, {@code
 * enum} for {@code const}, {@code allOf} around a reference with company, flags for exclusive
 * bounds. Keywords that 3.0 does not have stay, and are not understood.
 */
final class LoweredDocument {
  private static final List<List<String>> BOUNDS =
      List.of(List.of("minimum", "exclusiveMinimum"), List.of("maximum", "exclusiveMaximum"));

  private LoweredDocument() {}

  static String of(JsonNode root) {
    ObjectNode lowered = (ObjectNode) root.deepCopy();
    lowered.put("openapi", "3.0.3");
    lower(lowered);
    return lowered.toString();
  }

  private static void lower(JsonNode node) {
    node.forEach(LoweredDocument::lower);
    if (node instanceof ObjectNode object) {
      nullAlternative(object);
      types(object);
      constant(object);
      BOUNDS.forEach(names -> bound(object, names.getFirst(), names.getLast()));
      company(object);
    }
  }

  private static void types(ObjectNode schema) {
    if (!(schema.path("type") instanceof ArrayNode types)) {
      return;
    }
    List<String> names =
        types.valueStream().map(JsonNode::asString).filter(name -> !name.equals("null")).toList();
    if (names.size() < types.size()) {
      schema.put("nullable", true);
    }
    schema.remove("type");
    if (names.size() == 1) {
      schema.put("type", names.getFirst());
    } else {
      ArrayNode any = schema.putArray("anyOf");
      names.forEach(name -> any.addObject().put("type", name));
    }
  }

  private static void nullAlternative(ObjectNode schema) {
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (schema.path(keyword) instanceof ArrayNode all && removesNull(all)) {
        schema.put("nullable", true);
        if (all.size() == 1) {
          schema.remove(keyword);
          schema.putArray("allOf").add(all.get(0));
        }
      }
    }
  }

  private static boolean removesNull(ArrayNode alternatives) {
    int before = alternatives.size();
    alternatives.removeIf(one -> one.size() == 1 && one.path("type").asString("").equals("null"));
    return alternatives.size() < before;
  }

  private static void constant(ObjectNode schema) {
    if (schema.has("const") && !schema.has("properties")) {
      schema.putArray("enum").add(schema.remove("const"));
    }
  }

  private static void bound(ObjectNode schema, String name, String exclusive) {
    if (schema.path(exclusive).isNumber()) {
      schema.set(name, schema.get(exclusive));
      schema.put(exclusive, true);
    }
  }

  private static void company(ObjectNode schema) {
    if (schema.has("$ref") && schema.size() > 1) {
      JsonNode reference = schema.remove("$ref");
      schema.putArray("allOf").addObject().set("$ref", reference);
    }
  }
}
