package dev.lintel.properties.openapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says about types, apart from how it says it.
 *
 * @param types without null; a schema that names none allows all
 * @param node the schema itself, or what it allows beside null
 */
record SchemaFacts(Set<String> types, boolean nullable, JsonNode node) {
  private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");
  private static final Set<String> ALL =
      Set.of("array", "boolean", "integer", "number", "object", "string");

  static SchemaFacts of(JsonNode schema, References references) {
    JsonNode node = references.resolved(schema);
    for (String keyword : ALTERNATIVES) {
      List<JsonNode> others = others(node.path(keyword));
      if (node.path(keyword).size() == 2 && others.size() == 1) {
        SchemaFacts inner = of(others.getFirst(), references);
        return new SchemaFacts(inner.types, true, inner.node);
      }
    }
    Set<String> named = named(node.path("type"));
    boolean nullable = named.remove("null");
    if (named.isEmpty() && !nullable) {
      return new SchemaFacts(ALL, true, node);
    }
    if (named.contains("number")) {
      named.add("integer");
    }
    return new SchemaFacts(named, nullable, node);
  }

  /** The permitted values, where there is a list of them; null is told by {@link #nullable}. */
  Optional<Set<String>> choices() {
    if (node.has("const")) {
      return Optional.of(Set.of(node.get("const").toString()));
    }
    return node.has("enum")
        ? Optional.of(
            node.get("enum")
                .valueStream()
                .filter(value -> !value.isNull())
                .map(JsonNode::toString)
                .collect(Collectors.toCollection(TreeSet::new)))
        : Optional.empty();
  }

  Set<String> required() {
    return node.path("required")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonNode> others(JsonNode alternatives) {
    return alternatives
        .valueStream()
        .filter(one -> !one.path("type").asString("").equals("null"))
        .toList();
  }

  private static Set<String> named(JsonNode type) {
    Stream<JsonNode> names = type.isString() ? Stream.of(type) : type.valueStream();
    return names.map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
  }
}
