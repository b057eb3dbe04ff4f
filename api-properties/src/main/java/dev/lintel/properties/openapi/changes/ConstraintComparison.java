package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares the bounds of two plain schemas of one type. */
final class ConstraintComparison {
  private static final List<String> LEAST = List.of("minLength", "minItems", "minProperties");
  private static final List<String> MOST = List.of("maxLength", "maxItems", "maxProperties");

  private final Direction direction;
  private final Findings findings;

  ConstraintComparison(Direction direction, Findings findings) {
    this.direction = direction;
    this.findings = findings;
  }

  void compare(ObjectNode old, ObjectNode young, Place place) {
    bound("the least", Bound.least(old), Bound.least(young), place);
    bound("the most", Bound.most(old), Bound.most(young), place);
    for (String keyword : LEAST) {
      bound(keyword, Bound.count(old, keyword, 1), Bound.count(young, keyword, 1), place);
    }
    for (String keyword : MOST) {
      bound(keyword, Bound.count(old, keyword, -1), Bound.count(young, keyword, -1), place);
    }
    distinct(isDistinct(old), isDistinct(young), place);
    steps(old.path("multipleOf"), young.path("multipleOf"), place);
  }

  private void bound(String name, Optional<Bound> old, Optional<Bound> young, Place place) {
    if (old.equals(young)) {
      return;
    }
    String text = "%s was %s and is %s".formatted(name, told(old), told(young));
    if (young.isEmpty() || old.isPresent() && old.get().isTighterThan(young.get())) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, text);
    }
  }

  private void distinct(boolean was, boolean is, Place place) {
    if (was && !is) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, "elements may be repeated");
    } else if (is && !was) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, "elements are all different");
    }
  }

  private static boolean isDistinct(ObjectNode schema) {
    return schema.path("uniqueItems").asBoolean(false);
  }

  private void steps(JsonNode old, JsonNode young, Place place) {
    if (!old.isNumber() && !young.isNumber() || old.equals(young)) {
      return;
    }
    String text = "multipleOf was %s and is %s".formatted(old, young);
    boolean finer = !young.isNumber() || old.isNumber() && isMultiple(old, young);
    boolean coarser = !old.isNumber() || young.isNumber() && isMultiple(young, old);
    if (finer && coarser) {
      return;
    }
    if (finer) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else if (coarser) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else {
      findings.breaking(Kind.CONSTRAINT_CHANGED, place, text);
    }
  }

  private static boolean isMultiple(JsonNode value, JsonNode step) {
    return value.decimalValue().remainder(step.decimalValue()).compareTo(BigDecimal.ZERO) == 0;
  }

  private static String told(Optional<Bound> bound) {
    return bound.map(Bound::toString).orElse("not told");
  }
}
