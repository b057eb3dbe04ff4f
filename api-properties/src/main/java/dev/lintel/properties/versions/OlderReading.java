package dev.lintel.properties.versions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A view of a tree; {@link ViewWriting} does the same with bytes. */
final class OlderReading {
  private OlderReading() {}

  static JsonNode seen(JsonNode newest, ViewNode node) {
    if (node.isUnchanged()) {
      return newest;
    }
    return switch (newest) {
      case ObjectNode object -> object(object, node);
      case ArrayNode array -> {
        ArrayNode seen = array.arrayNode();
        array.forEach(element -> seen.add(seen(element, node)));
        yield seen;
      }
      default -> newest;
    };
  }

  private static ObjectNode object(ObjectNode newest, ViewNode node) {
    ObjectNode seen = newest.objectNode();
    newest.forEachEntry((name, value) -> {
      FieldView field = node.field(name);
      if (!field.dropped()) {
        seen.set(field.nameInstead(name), value(value, field));
      }
    });
    Moves.show(newest, seen, node);
    return seen;
  }

  static JsonNode value(JsonNode newest, FieldView field) {
    if (field.value().isPresent()) {
      return JsonMapper.shared().readTree(field.value().get());
    }
    String other = field.values().get(newest.toString());
    return other == null ? seen(newest, field.inside()) : JsonMapper.shared().readTree(other);
  }
}
