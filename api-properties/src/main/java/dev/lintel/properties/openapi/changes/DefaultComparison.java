package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import tools.jackson.databind.JsonNode;

/** Compares defaults: who left a value out relied on its default. */
final class DefaultComparison {
  private final References before;
  private final References after;
  private final Findings findings;

  DefaultComparison(References before, References after, Findings findings) {
    this.before = before;
    this.after = after;
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    JsonNode was = told(old, before);
    JsonNode is = told(young, after);
    if (was.isMissingNode() && !is.isMissingNode()) {
      findings.harmless(Kind.DEFAULT_CHANGED, place, "the default is now told: " + is);
    } else if (!was.equals(is)) {
      findings.breaking(
          Kind.DEFAULT_CHANGED, place, "the default was %s and is %s".formatted(was, is));
    }
  }

  private static JsonNode told(JsonNode schema, References references) {
    return schema.has("default")
        ? schema.get("default")
        : references.resolved(schema).path("default");
  }
}
