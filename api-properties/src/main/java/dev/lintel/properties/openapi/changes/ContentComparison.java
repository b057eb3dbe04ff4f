package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares bodies by media type. */
final class ContentComparison {
  private final References before;
  private final References after;
  private final Direction direction;
  private final Findings findings;

  ContentComparison(References before, References after, Direction direction, Findings findings) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.findings = findings;
  }

  void compare(JsonNode oldContent, JsonNode youngContent, Place place) {
    MediaTypes were = MediaTypes.of(oldContent);
    MediaTypes are = MediaTypes.of(youngContent);
    were.bodies()
        .forEach((name, old) -> {
          Place here = place.part(place.part() + " " + name);
          Optional<JsonNode> young = counterpart(name, are);
          if (young.isPresent()) {
            bodies(old, young.get(), here);
          } else if (!isNarrowed(name, are)) {
            findings.removed(Kind.MEDIA_TYPE_REMOVED, old, here, "the media type is gone");
          }
        });
    are.bodies()
        .forEach((name, young) -> {
          if (!were.has(name)) {
            added(name, young, were, place.part(place.part() + " " + name));
          }
        });
  }

  private Optional<JsonNode> counterpart(String name, MediaTypes are) {
    return direction == Direction.REQUEST
        ? are.covering(name)
        : are.has(name) ? Optional.of(are.get(name)) : Optional.empty();
  }

  /** An answer of any format may become one of some. */
  private boolean isNarrowed(String range, MediaTypes are) {
    return direction == Direction.ANSWER
        && range.endsWith("/*")
        && are.bodies().keySet().stream()
            .anyMatch(name -> range.equals("*/*") || name.startsWith(range.replace("*", "")));
  }

  private void added(String name, JsonNode young, MediaTypes were, Place place) {
    Optional<JsonNode> told = were.covering(name);
    if (direction == Direction.ANSWER && told.isPresent()) {
      bodies(told.get(), young, place);
    } else {
      findings.harmless(Kind.MEDIA_TYPE_ADDED, place, "the media type is new");
    }
  }

  private void bodies(JsonNode old, JsonNode young, Place place) {
    findings.announced(old, young, place);
    if (!CanonicalText.of(old.path("encoding"), before)
        .equals(CanonicalText.of(young.path("encoding"), after))) {
      findings.breaking(Kind.FORMAT_CHANGED, place, "its parts are encoded otherwise");
    }
    new SchemaComparison(before, after, direction, findings)
        .compare(old.path("schema"), young.path("schema"), place);
  }
}
