package dev.lintel.properties.patch;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out the fields that a resource does not know. */
final class KnownPart {
  private final PatchRules rules;

  KnownPart(PatchRules rules) {
    this.rules = rules;
  }

  JsonNode of(Shape shape, JsonNode value) {
    return switch (shape) {
      case Shape.Fields fields when value instanceof ObjectNode object -> fields(fields, object);
      case Shape.Entries map when value instanceof ObjectNode object -> entries(map, object);
      case Shape.Elements array when value instanceof ArrayNode elements -> all(array, elements);
      default -> value;
    };
  }

  private JsonNode fields(Shape.Fields shape, ObjectNode object) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    List<FieldRule> fields = rules.fieldsOf(shape.type());
    for (FieldRule field : fields) {
      if (object.has(field.name())) {
        known.set(field.name(), of(field.shape(), object.get(field.name())));
      }
    }
    return known;
  }

  private JsonNode entries(Shape.Entries shape, ObjectNode object) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(entry -> known.set(entry.getKey(), of(shape.value(), entry.getValue())));
    return known;
  }

  private JsonNode all(Shape.Elements shape, ArrayNode elements) {
    ArrayNode known = JsonNodeFactory.instance.arrayNode(elements.size());
    elements.forEach(element -> known.add(of(shape.element(), element)));
    return known;
  }
}
