package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import tools.jackson.databind.JsonNode;

/** Compares bodies by media type. */
final class ContentComparison {
  private final Findings findings;
  private final SchemaComparison schemas;

  ContentComparison(References before, References after, Direction direction, Findings findings) {
    this.findings = findings;
    this.schemas = new SchemaComparison(before, after, direction, findings);
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    for (String mediaType : old.propertyNames()) {
      Place here = place.part(place.part() + " " + mediaType);
      if (young.has(mediaType)) {
        schemas.compare(
            old.get(mediaType).path("schema"), young.get(mediaType).path("schema"), here);
      } else {
        findings.breaking(Kind.MEDIA_TYPE_REMOVED, here, "the media type is gone");
      }
    }
    for (String mediaType : young.propertyNames()) {
      if (!old.has(mediaType)) {
        Place here = place.part(place.part() + " " + mediaType);
        findings.harmless(Kind.MEDIA_TYPE_ADDED, here, "the media type is new");
      }
    }
  }
}
