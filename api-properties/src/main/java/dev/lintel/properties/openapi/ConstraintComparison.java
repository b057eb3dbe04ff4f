package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares the bounds and patterns of two schemas. */
final class ConstraintComparison {
  private static final List<String> LEAST =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final List<String> MOST =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  /** Which of two of these is tighter cannot be told. */
  private static final List<String> OTHERS = List.of("pattern", "multipleOf", "uniqueItems");

  private final Direction direction;
  private final Findings findings;

  ConstraintComparison(Direction direction, Findings findings) {
    this.direction = direction;
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    for (String keyword : LEAST) {
      bound(keyword, old.path(keyword), young.path(keyword), 1, place);
    }
    for (String keyword : MOST) {
      bound(keyword, old.path(keyword), young.path(keyword), -1, place);
    }
    for (String keyword : OTHERS) {
      bound(keyword, old.path(keyword), young.path(keyword), 0, place);
    }
  }

  /**
   * @param tighter the sign of a change that leaves fewer values
   */
  private void bound(String keyword, JsonNode old, JsonNode young, int tighter, Place place) {
    String text = "%s was %s and is %s".formatted(keyword, told(old), told(young));
    if (old.isMissingNode() && !young.isMissingNode()) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else if (!old.isMissingNode() && young.isMissingNode()) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else if (!old.equals(young)) {
      moved(old, young, tighter, place, text);
    }
  }

  private void moved(JsonNode old, JsonNode young, int tighter, Place place, String text) {
    if (tighter == 0) {
      findings.breaking(Kind.CONSTRAINT_CHANGED, place, text);
      return;
    }
    int sign = young.decimalValue().compareTo(old.decimalValue());
    if (sign == tighter) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else if (sign != 0) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, text);
    }
  }

  private static String told(JsonNode value) {
    return value.isMissingNode() ? "not there" : value.toString();
  }
}
