package dev.lintel.properties.openapi.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plain schemas of which a value meets one: references are followed, {@code allOf} is put
 * together, {@code anyOf} and {@code oneOf} are taken apart.
 */
final class Alternatives {
  private static final int DEEPEST = 20;
  private static final int MOST = 2_000;
  private static final List<String> TAKEN_APART = List.of("$ref", "allOf", "anyOf", "oneOf");

  private final References references;

  Alternatives(References references) {
    this.references = references;
  }

  List<ObjectNode> of(JsonNode schema) {
    return of(schema, 0);
  }

  private List<ObjectNode> of(JsonNode schema, int depth) {
    if (schema.isBoolean() && !schema.booleanValue()) {
      return List.of();
    }
    if (!schema.isObject() || depth > DEEPEST) {
      return List.of(JsonNodeFactory.instance.objectNode());
    }
    ObjectNode own = ((ObjectNode) schema.deepCopy()).remove(TAKEN_APART);
    List<ObjectNode> all = List.of(own);
    if (schema.has("$ref")) {
      all = together(all, of(references.target(schema), depth + 1));
    }
    for (JsonNode part : schema.path("allOf")) {
      all = together(all, of(part, depth + 1));
    }
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (schema.has(keyword)) {
        all = together(all, each(schema.get(keyword), depth + 1));
      }
    }
    return all;
  }

  private List<ObjectNode> each(JsonNode schemas, int depth) {
    return schemas.valueStream().flatMap(one -> of(one, depth).stream()).toList();
  }

  private List<ObjectNode> together(List<ObjectNode> left, List<ObjectNode> right) {
    if ((long) left.size() * right.size() > MOST) {
      throw new IllegalArgumentException("A schema has more than %d alternatives".formatted(MOST));
    }
    List<ObjectNode> both = new ArrayList<>();
    for (ObjectNode one : left) {
      for (ObjectNode other : right) {
        SchemaMerge.of(one, other).ifPresent(both::add);
      }
    }
    return both;
  }

  /** The names of the types that a plain schema allows; {@code integer} where it says so. */
  static Stream<String> types(ObjectNode plain) {
    JsonNode type = plain.path("type");
    if (type.isString()) {
      return Stream.of(type.asString());
    }
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString)
        : Stream.of("array", "boolean", "null", "number", "object", "string");
  }
}
