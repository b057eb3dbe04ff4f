package dev.lintel.properties.openapi.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema allows, type by type and apart from how it says it. A whole number is of the type
 * number here; its plain schema still says {@code integer}.
 *
 * @param byType plain schemas, of which a value of the type meets one
 */
record Possibilities(Map<String, List<ObjectNode>> byType) {
  static final String NULL = "null";

  static Possibilities of(JsonNode schema, References references) {
    var byType = new TreeMap<String, List<ObjectNode>>();
    for (ObjectNode plain : new Alternatives(references).of(schema)) {
      Alternatives.types(plain).forEach(type -> add(plain, type, byType));
    }
    byType.replaceAll((type, plain) -> distinct(plain, references));
    return new Possibilities(byType);
  }

  boolean nullable() {
    return byType.containsKey(NULL);
  }

  /** Without null; {@code integer} comes with {@code number}, which allows it too. */
  Set<String> types() {
    var types = new TreeSet<String>();
    byType.forEach((type, plain) -> {
      plain.forEach(one -> types.add(one.get("type").asString()));
      if (type.equals("number")) {
        types.add("integer");
      }
    });
    types.remove(NULL);
    return types;
  }

  private static void add(ObjectNode plain, String type, Map<String, List<ObjectNode>> byType) {
    String group = type.equals("integer") ? "number" : type;
    Optional<ArrayNode> choices = choices(plain);
    ObjectNode one = plain.deepCopy();
    one.put("type", type);
    one.remove("const");
    if (choices.isPresent()) {
      ArrayNode fitting = one.putArray("enum");
      choices.get().valueStream().filter(value -> is(value, group)).forEach(fitting::add);
      if (fitting.isEmpty()) {
        return;
      }
    }
    byType.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
  }

  /** The permitted values, where there is a list of them. */
  static Optional<ArrayNode> choices(ObjectNode plain) {
    if (plain.has("const")) {
      return Optional.of(plain.arrayNode().add(plain.get("const")));
    }
    return plain.path("enum").isArray()
        ? Optional.of((ArrayNode) plain.get("enum"))
        : Optional.empty();
  }

  private static boolean is(JsonNode value, String type) {
    return switch (value.getNodeType()) {
      case STRING -> type.equals("string");
      case NUMBER -> type.equals("number");
      case BOOLEAN -> type.equals("boolean");
      case NULL -> type.equals(NULL);
      case ARRAY -> type.equals("array");
      default -> type.equals("object");
    };
  }

  /** Says once what is said twice; one list of choices says the same as several. */
  private static List<ObjectNode> distinct(List<ObjectNode> all, References references) {
    var byText = new TreeMap<String, ObjectNode>();
    for (ObjectNode one : all) {
      ObjectNode bare = one.deepCopy();
      bare.remove("enum");
      String key = CanonicalText.of(bare, references) + one.has("enum");
      byText.merge(key, one, Possibilities::choicesOfBoth);
    }
    return byText.values().stream().collect(Collectors.toCollection(ArrayList::new));
  }

  private static ObjectNode choicesOfBoth(ObjectNode left, ObjectNode right) {
    if (!left.has("enum")) {
      return left;
    }
    ObjectNode both = left.deepCopy();
    ((ArrayNode) both.get("enum")).addAll((ArrayNode) right.get("enum"));
    return both;
  }
}
