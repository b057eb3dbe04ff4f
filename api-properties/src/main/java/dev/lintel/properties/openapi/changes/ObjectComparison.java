package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares the fields of two objects, declared ones and others. */
final class ObjectComparison {
  private static final JsonNode ANYTHING = JsonNodeFactory.instance.objectNode();

  private final References before;
  private final References after;
  private final Direction direction;
  private final Findings findings;
  private final SchemaComparison schemas;

  ObjectComparison(
      References before,
      References after,
      Direction direction,
      Findings findings,
      SchemaComparison schemas) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.findings = findings;
    this.schemas = schemas;
  }

  void compare(ObjectNode old, ObjectNode young, Place place) {
    Map<String, JsonNode> were = seen(old, before);
    Map<String, JsonNode> are = seen(young, after);
    were.forEach((name, schema) -> {
      Place here = place.field(name);
      if (are.containsKey(name)) {
        findings.announced(schema, are.get(name), here);
        defaults(name, schema, are.get(name), required(old), here);
        schemas.compare(schema, are.get(name), here);
      } else {
        findings.removed(Kind.FIELD_REMOVED, schema, here, "the field is gone");
      }
    });
    are.forEach((name, schema) -> {
      if (!were.containsKey(name)) {
        added(old, schema, place.field(name));
      }
    });
    required(old, young, were, are, place);
    others(others(old), others(young), place);
  }

  /** What was a field that nobody declared may have been told by a schema for all of those. */
  private void added(ObjectNode old, JsonNode schema, Place place) {
    findings.harmless(Kind.FIELD_ADDED, place, "the field is new");
    JsonNode told = others(old);
    if (told.isObject() && !told.isEmpty()) {
      schemas.compare(told, schema, place);
    }
  }

  private void defaults(String name, JsonNode old, JsonNode young, Set<String> must, Place place) {
    if (direction == Direction.REQUEST && !must.contains(name)) {
      new DefaultComparison(before, after, findings).compare(old, young, place);
    }
  }

  private void required(
      ObjectNode old,
      ObjectNode young,
      Map<String, JsonNode> were,
      Map<String, JsonNode> are,
      Place place) {
    Set<String> must = new TreeSet<>(required(old));
    must.addAll(required(young));
    for (String name : must) {
      boolean was = required(old).contains(name) && !hides(old, were, name);
      boolean is = required(young).contains(name) && !hides(young, are, name);
      boolean gone = were.containsKey(name) && !are.containsKey(name);
      if (is && !was) {
        findings.narrowed(direction, Kind.NOW_REQUIRED, place.field(name), nowRequired());
      } else if (was && !is && !gone) {
        findings.widened(
            direction, Kind.NO_LONGER_REQUIRED, place.field(name), "may now be left out");
      }
    }
  }

  private String nowRequired() {
    return direction == Direction.ANSWER ? "is now always there" : "must now be sent";
  }

  private static boolean hides(ObjectNode schema, Map<String, JsonNode> seen, String name) {
    return schema.path("properties").has(name) && !seen.containsKey(name);
  }

  /** Readers bear fields that they do not know, so only senders need room for them. */
  private void others(JsonNode was, JsonNode is, Place place) {
    boolean wasClosed = isClosed(was);
    boolean isClosed = isClosed(is);
    if (wasClosed && !isClosed) {
      findings.harmless(Kind.CONSTRAINT_CHANGED, place, "other fields are possible");
    } else if (isClosed && !wasClosed) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, "other fields are refused");
    } else if (!(was.isEmpty() && is.isEmpty())) {
      schemas.compare(was, is, place.field("*"));
    }
  }

  private static boolean isClosed(JsonNode others) {
    return others.isBoolean();
  }

  /** The schema of fields that are not declared; {@code false} where there may be none. */
  private static JsonNode others(ObjectNode schema) {
    JsonNode told = schema.path("additionalProperties");
    boolean open = told.isMissingNode() || told.isBoolean() && told.booleanValue();
    return open ? ANYTHING : told;
  }

  /** The declared fields that go in this direction. */
  private Map<String, JsonNode> seen(ObjectNode schema, References references) {
    String hidden = direction == Direction.ANSWER ? "writeOnly" : "readOnly";
    var seen = new TreeMap<String, JsonNode>();
    schema
        .path("properties")
        .forEachEntry((name, field) -> {
          boolean hides =
              field.path(hidden).asBoolean(false)
                  || references.resolved(field).path(hidden).asBoolean(false);
          if (!hides) {
            seen.put(name, field);
          }
        });
    return seen;
  }

  private static Set<String> required(ObjectNode schema) {
    return schema
        .path("required")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
