package dev.lintel.properties.openapi.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two plain schemas as one that asks for both. */
final class SchemaMerge {
  private static final Set<String> GREATER =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> LESS =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  private final ObjectNode merged;

  private SchemaMerge(ObjectNode left) {
    this.merged = left.deepCopy();
  }

  /** Empty where no value meets both, since their types differ. */
  static Optional<ObjectNode> of(ObjectNode left, ObjectNode right) {
    var merge = new SchemaMerge(left);
    right.forEachEntry(merge::add);
    return merge.merged.path("type").isArray() && merge.merged.get("type").isEmpty()
        ? Optional.empty()
        : Optional.of(merge.merged);
  }

  private void add(String keyword, JsonNode value) {
    JsonNode there = merged.path(keyword);
    if (there.isMissingNode()) {
      merged.set(keyword, value);
    } else if (!there.equals(value)) {
      merged.set(keyword, both(keyword, there, value));
    }
  }

  private static JsonNode both(String keyword, JsonNode left, JsonNode right) {
    if (GREATER.contains(keyword)) {
      return left.decimalValue().compareTo(right.decimalValue()) > 0 ? left : right;
    }
    if (LESS.contains(keyword)) {
      return left.decimalValue().compareTo(right.decimalValue()) < 0 ? left : right;
    }
    return switch (keyword) {
      case "type" -> types(left, right);
      case "enum" -> shared(left, right);
      case "required" -> every(left, right);
      case "properties", "patternProperties" -> fields((ObjectNode) left, right);
      case "items", "additionalProperties", "not" -> all(left, right);
      default -> CanonicalText.isWords(keyword) ? left : sequence(left, right);
    };
  }

  private static JsonNode types(JsonNode left, JsonNode right) {
    Set<String> all = names(left);
    Set<String> other = names(right);
    ArrayNode types = JsonNodeFactory.instance.arrayNode();
    all.stream()
        .filter(one -> other.contains(one) || one.equals("integer") && other.contains("number"))
        .forEach(types::add);
    if (all.contains("number") && other.contains("integer") && !all.contains("integer")) {
      types.add("integer");
    }
    return types;
  }

  private static Set<String> names(JsonNode type) {
    return type.isString()
        ? Set.of(type.asString())
        : type.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode shared(JsonNode left, JsonNode right) {
    List<JsonNode> others = right.valueStream().toList();
    ArrayNode shared = JsonNodeFactory.instance.arrayNode();
    left.valueStream().filter(others::contains).forEach(shared::add);
    return shared;
  }

  private static JsonNode every(JsonNode left, JsonNode right) {
    ArrayNode every = JsonNodeFactory.instance.arrayNode();
    left.forEach(every::add);
    right.forEach(every::add);
    return every;
  }

  private static JsonNode fields(ObjectNode left, JsonNode right) {
    ObjectNode fields = left.deepCopy();
    right.forEachEntry((name, schema) ->
        fields.set(name, fields.has(name) ? all(fields.get(name), schema) : schema));
    return fields;
  }

  private static JsonNode all(JsonNode left, JsonNode right) {
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    both.putArray("allOf").add(left).add(right);
    return both;
  }

  /** What cannot be put together is kept beside each other, so that a change of it is seen. */
  private static JsonNode sequence(JsonNode left, JsonNode right) {
    return JsonNodeFactory.instance.arrayNode().add(left).add(right);
  }
}
