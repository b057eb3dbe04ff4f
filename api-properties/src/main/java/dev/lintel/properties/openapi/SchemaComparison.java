package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Compares two schemas by the values that they allow. In an answer more values break readers, in a
 * request fewer values break senders.
 */
final class SchemaComparison {
  private static final JsonNode ANYTHING = JsonNodeFactory.instance.objectNode();

  private final References before;
  private final References after;
  private final Direction direction;
  private final Findings findings;
  private final Set<String> underWay = new HashSet<>();

  SchemaComparison(References before, References after, Direction direction, Findings findings) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    String pair = old + " " + young;
    if (!underWay.add(pair)) {
      return;
    }
    compare(SchemaFacts.of(old, before), SchemaFacts.of(young, after), place);
    underWay.remove(pair);
  }

  private void compare(SchemaFacts old, SchemaFacts young, Place place) {
    types(old, young, place);
    nullness(old, young, place);
    format(old, young, place);
    choices(old, young, place);
    new ConstraintComparison(direction, findings).compare(old.node(), young.node(), place);
    alternatives(old, young, place);
    fields(old, young, place);
    if (old.node().has("items") || young.node().has("items")) {
      compare(part(old, "items"), part(young, "items"), place.elements());
    }
    additional(old, young, place);
  }

  private void types(SchemaFacts old, SchemaFacts young, Place place) {
    String text = "the type was %s and is %s".formatted(old.types(), young.types());
    changed(old.types(), young.types(), Kind.TYPE_CHANGED, place, text);
  }

  private void nullness(SchemaFacts old, SchemaFacts young, Place place) {
    if (!old.nullable() && young.nullable()) {
      findings.widened(direction, Kind.NULL_ALLOWED, place, "may now be null");
    } else if (old.nullable() && !young.nullable()) {
      findings.narrowed(direction, Kind.NULL_FORBIDDEN, place, "is no longer null");
    }
  }

  private void format(SchemaFacts old, SchemaFacts young, Place place) {
    Set<String> was = format(old);
    Set<String> is = format(young);
    if (was.equals(is)) {
      return;
    }
    String text = "the format was %s and is %s".formatted(was, is);
    if (is.isEmpty()) {
      findings.widened(direction, Kind.FORMAT_CHANGED, place, text);
    } else if (was.isEmpty()) {
      findings.narrowed(direction, Kind.FORMAT_CHANGED, place, text);
    } else {
      findings.breaking(Kind.FORMAT_CHANGED, place, text);
    }
  }

  private static Set<String> format(SchemaFacts facts) {
    return facts.node().has("format") ? Set.of(facts.node().get("format").asString()) : Set.of();
  }

  private void choices(SchemaFacts old, SchemaFacts young, Place place) {
    Optional<Set<String>> was = old.choices();
    Optional<Set<String>> is = young.choices();
    if (was.isEmpty() && is.isPresent()) {
      String text = "only these values remain: " + is.get();
      findings.narrowed(direction, Kind.CHOICES_CHANGED, place, text);
    } else if (was.isPresent() && is.isEmpty()) {
      String text = "other values than " + was.get() + " are now possible";
      findings.widened(direction, Kind.CHOICES_CHANGED, place, text);
    } else if (was.isPresent()) {
      String text = "the values were %s and are %s".formatted(was.get(), is.get());
      changed(was.get(), is.get(), Kind.CHOICES_CHANGED, place, text);
    }
  }

  private void alternatives(SchemaFacts old, SchemaFacts young, Place place) {
    for (String keyword : List.of("anyOf", "oneOf")) {
      alternatives(texts(old, keyword), texts(young, keyword), place);
    }
    if (!part(old, "allOf").equals(part(young, "allOf"))) {
      findings.breaking(Kind.ALTERNATIVES_CHANGED, place, "it is put together otherwise");
    }
  }

  /** Where no alternatives are named, there is one that allows everything. */
  private void alternatives(Set<String> was, Set<String> is, Place place) {
    String text = "the alternatives are others";
    if (was.isEmpty() && !is.isEmpty()) {
      findings.narrowed(direction, Kind.ALTERNATIVES_CHANGED, place, text);
    } else if (is.isEmpty() && !was.isEmpty()) {
      findings.widened(direction, Kind.ALTERNATIVES_CHANGED, place, text);
    } else {
      changed(was, is, Kind.ALTERNATIVES_CHANGED, place, text);
    }
  }

  private static Set<String> texts(SchemaFacts facts, String keyword) {
    var texts = new TreeSet<String>();
    facts.node().path(keyword).forEach(one -> texts.add(one.toString()));
    return texts;
  }

  private void changed(Set<String> was, Set<String> is, Kind kind, Place place, String text) {
    boolean more = !was.containsAll(is);
    boolean fewer = !is.containsAll(was);
    if (more && fewer) {
      findings.breaking(kind, place, text);
    } else if (more) {
      findings.widened(direction, kind, place, text);
    } else if (fewer) {
      findings.narrowed(direction, kind, place, text);
    }
  }

  private void fields(SchemaFacts old, SchemaFacts young, Place place) {
    JsonNode were = old.node().path("properties");
    JsonNode are = young.node().path("properties");
    for (String name : were.propertyNames()) {
      if (are.has(name)) {
        compare(were.get(name), are.get(name), place.field(name));
      } else {
        findings.breaking(Kind.FIELD_REMOVED, place.field(name), "the field is gone");
      }
    }
    for (String name : are.propertyNames()) {
      if (!were.has(name)) {
        findings.harmless(Kind.FIELD_ADDED, place.field(name), "the field is new");
      }
    }
    required(old.required(), young.required(), are, place);
  }

  private void required(Set<String> were, Set<String> are, JsonNode present, Place place) {
    for (String name : present.propertyNames()) {
      if (are.contains(name) && !were.contains(name)) {
        findings.narrowed(direction, Kind.NOW_REQUIRED, place.field(name), "is now always there");
      } else if (were.contains(name) && !are.contains(name)) {
        findings.widened(
            direction, Kind.NO_LONGER_REQUIRED, place.field(name), "may now be left out");
      }
    }
  }

  private void additional(SchemaFacts old, SchemaFacts young, Place place) {
    JsonNode was = part(old, "additionalProperties");
    JsonNode is = part(young, "additionalProperties");
    boolean wasClosed = was.isBoolean() && !was.booleanValue();
    boolean isClosed = is.isBoolean() && !is.booleanValue();
    if (wasClosed && !isClosed) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, "other fields are possible");
    } else if (isClosed && !wasClosed) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, "other fields are refused");
    } else if (was.isObject() && is.isObject() && !(was.isEmpty() && is.isEmpty())) {
      compare(was, is, place.field("*"));
    }
  }

  private static JsonNode part(SchemaFacts facts, String keyword) {
    return facts.node().has(keyword) ? facts.node().get(keyword) : ANYTHING;
  }
}
