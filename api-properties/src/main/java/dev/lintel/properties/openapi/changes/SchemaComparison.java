package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares two schemas by the values that they allow. In an answer more values break readers, in a
 * request fewer values break senders.
 */
final class SchemaComparison {
  private static final int DEEPEST = 60;

  private final References before;
  private final References after;
  private final Direction direction;
  private final Findings findings;
  private final Set<String> underWay;

  SchemaComparison(References before, References after, Direction direction, Findings findings) {
    this(before, after, direction, findings, new HashSet<>());
  }

  private SchemaComparison(
      References before,
      References after,
      Direction direction,
      Findings findings,
      Set<String> underWay) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.findings = findings;
    this.underWay = underWay;
  }

  /** The same comparison with its findings elsewhere, to see what they would be. */
  SchemaComparison reportingTo(Findings others) {
    return new SchemaComparison(before, after, direction, others, underWay);
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    String pair = old + " " + young;
    if (underWay.size() > DEEPEST || !underWay.add(pair)) {
      return;
    }
    new DiscriminatorComparison(before, after, direction, findings).compare(old, young, place);
    Possibilities were = Possibilities.of(old, before);
    Possibilities are = Possibilities.of(young, after);
    types(were, are, place);
    exclusion(old, young, are, place);
    nullness(were, are, place);
    were.byType()
        .forEach((type, plain) -> {
          if (are.byType().containsKey(type)) {
            new AlternativesComparison(this, direction, findings)
                .compare(plain, are.byType().get(type), place);
          }
        });
    underWay.remove(pair);
  }

  /** Compares two schemas of one type that have no alternatives. */
  void comparePlain(ObjectNode old, ObjectNode young, Place place) {
    wholeNumbers(old, young, place);
    new ValueComparison(before, after, direction, findings).compare(old, young, place);
    new ConstraintComparison(direction, findings).compare(old, young, place);
    switch (old.get("type").asString()) {
      case "object" ->
          new ObjectComparison(before, after, direction, findings, this).compare(old, young, place);
      case "array" -> compare(old.path("items"), young.path("items"), place.elements());
      default -> {}
    }
  }

  private void types(Possibilities were, Possibilities are, Place place) {
    Set<String> old = were.types();
    Set<String> young = are.types();
    String text = "the type was %s and is %s".formatted(old, young);
    // numbers that are joined or left by fractions are told where their schemas are compared
    boolean numbers = were.byType().containsKey("number") && are.byType().containsKey("number");
    if (numbers) {
      old.remove("number");
      young.remove("number");
    }
    findings.moved(direction, Kind.TYPE_CHANGED, place, text, old, young);
  }

  /** Of alternatives that overlap, a value that meets two is no longer taken. */
  private void exclusion(JsonNode old, JsonNode young, Possibilities are, Place place) {
    JsonNode was = before.resolved(old);
    JsonNode is = after.resolved(young);
    boolean overlap = Overlap.isIn(are);
    if (overlap && was.has("anyOf") && is.has("oneOf") && !is.has("anyOf")) {
      findings.narrowed(direction, Kind.ALTERNATIVES_CHANGED, place, "two may not be met at once");
    } else if (overlap && was.has("oneOf") && is.has("anyOf") && !is.has("oneOf")) {
      findings.widened(direction, Kind.ALTERNATIVES_CHANGED, place, "two may be met at once");
    }
  }

  private void wholeNumbers(ObjectNode old, ObjectNode young, Place place) {
    boolean was = isWhole(old);
    boolean is = isWhole(young);
    if (was && !is) {
      findings.widened(direction, Kind.TYPE_CHANGED, place, "fractions are now possible");
    } else if (is && !was) {
      findings.narrowed(direction, Kind.TYPE_CHANGED, place, "only whole numbers remain");
    }
  }

  private static boolean isWhole(ObjectNode plain) {
    return plain.get("type").asString().equals("integer");
  }

  private void nullness(Possibilities were, Possibilities are, Place place) {
    if (!were.nullable() && are.nullable()) {
      findings.widened(direction, Kind.NULL_ALLOWED, place, "may now be null");
    } else if (were.nullable() && !are.nullable()) {
      findings.narrowed(direction, Kind.NULL_FORBIDDEN, place, "is no longer null");
    }
  }
}
