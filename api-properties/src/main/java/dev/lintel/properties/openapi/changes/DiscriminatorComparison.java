package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares the field that tells alternatives apart (OpenAPI 3.1, section 4.8.25). */
final class DiscriminatorComparison {
  private final References before;
  private final References after;
  private final Direction direction;
  private final Findings findings;

  DiscriminatorComparison(
      References before, References after, Direction direction, Findings findings) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.findings = findings;
  }

  void compare(JsonNode oldSchema, JsonNode youngSchema, Place place) {
    JsonNode old = before.resolved(oldSchema).path("discriminator");
    JsonNode young = after.resolved(youngSchema).path("discriminator");
    if (old.isMissingNode() && young.isMissingNode()) {
      return;
    }
    if (!old.path("propertyName").equals(young.path("propertyName"))) {
      findings.breaking(
          Kind.ALTERNATIVES_CHANGED, place, "alternatives are told apart by another field");
    }
    JsonNode were = old.path("mapping");
    JsonNode are = young.path("mapping");
    String text = "the names of alternatives were %s and are %s".formatted(were, are);
    findings.moved(
        direction,
        Kind.ALTERNATIVES_CHANGED,
        place,
        text,
        new TreeSet<>(were.propertyNames()),
        new TreeSet<>(are.propertyNames()));
    for (String name : were.propertyNames()) {
      if (are.has(name) && !means(were.get(name), before).equals(means(are.get(name), after))) {
        new SchemaComparison(before, after, direction, findings)
            .compare(reference(were.get(name)), reference(are.get(name)), place.field(name));
      }
    }
  }

  private static String means(JsonNode name, References references) {
    return CanonicalText.of(reference(name), references);
  }

  private static JsonNode reference(JsonNode name) {
    return JsonNodeFactory.instance.objectNode().set("$ref", name);
  }
}
