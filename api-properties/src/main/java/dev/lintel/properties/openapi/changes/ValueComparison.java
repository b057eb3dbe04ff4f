package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.NoticeWriting;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Compares formats, lists of permitted values, and the keywords that can only be taken whole. */
final class ValueComparison {
  /** Which of two of these allows more cannot be told. */
  private static final List<String> OPAQUE =
      List.of(
          "contains",
          "contentEncoding",
          "contentMediaType",
          "dependentRequired",
          "dependentSchemas",
          "else",
          "if",
          "maxContains",
          "minContains",
          "not",
          "pattern",
          "patternProperties",
          "prefixItems",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");

  private static final Map<String, String> WIDER = Map.of("int32", "int64", "float", "double");

  private final References before;
  private final References after;
  private final Direction direction;
  private final Findings findings;

  ValueComparison(References before, References after, Direction direction, Findings findings) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.findings = findings;
  }

  void compare(ObjectNode old, ObjectNode young, Place place) {
    format(old.path("format").asString(""), young.path("format").asString(""), place);
    choices(old, young, place);
    for (String keyword : OPAQUE) {
      opaque(keyword, old.path(keyword), young.path(keyword), place);
    }
  }

  private void format(String was, String is, Place place) {
    String text = "the format was %s and is %s".formatted(told(was), told(is));
    if (was.equals(is)) {
      return;
    }
    if (is.isEmpty() || is.equals(WIDER.get(was))) {
      findings.widened(direction, Kind.FORMAT_CHANGED, place, text);
    } else if (was.isEmpty() || was.equals(WIDER.get(is))) {
      findings.narrowed(direction, Kind.FORMAT_CHANGED, place, text);
    } else {
      findings.breaking(Kind.FORMAT_CHANGED, place, text);
    }
  }

  private void choices(ObjectNode old, ObjectNode young, Place place) {
    Optional<Set<String>> was = texts(old);
    Optional<Set<String>> is = texts(young);
    if (was.isEmpty() && is.isPresent()) {
      String text = "only these values remain: " + is.get();
      findings.narrowed(direction, Kind.CHOICES_CHANGED, place, text);
    } else if (was.isPresent() && is.isEmpty()) {
      String text = "other values than " + was.get() + " are now possible";
      findings.widened(direction, Kind.CHOICES_CHANGED, place, text);
    } else if (was.isPresent()) {
      String text = "the values were %s and are %s".formatted(was.get(), is.get());
      findings.moved(
          direction, Kind.CHOICES_CHANGED, place, text, expected(was.get(), old), is.get());
    }
    announced(old, young, place);
  }

  /** The values without those that were announced to be gone. */
  private Set<String> expected(Set<String> values, ObjectNode old) {
    var expected = new TreeSet<>(values);
    old.path(NoticeWriting.CHOICES)
        .forEachEntry((name, notice) -> {
          if (findings.mayBeGone(notice)) {
            expected.remove(StringNode.valueOf(name).toString());
          }
        });
    return expected;
  }

  private void announced(ObjectNode old, ObjectNode young, Place place) {
    young
        .path(NoticeWriting.CHOICES)
        .forEachEntry((name, notice) ->
            findings.announced(
                old.path(NoticeWriting.CHOICES).path(name), notice, place.field(name)));
  }

  private static Optional<Set<String>> texts(ObjectNode plain) {
    return Possibilities.choices(plain)
        .map(choices ->
            choices
                .valueStream()
                .map(JsonNode::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void opaque(String keyword, JsonNode old, JsonNode young, Place place) {
    String was = old.isMissingNode() ? "" : CanonicalText.of(old, before);
    String is = young.isMissingNode() ? "" : CanonicalText.of(young, after);
    String text = "%s was %s and is %s".formatted(keyword, told(was), told(is));
    if (was.equals(is)) {
      return;
    }
    if (was.isEmpty()) {
      findings.narrowed(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else if (is.isEmpty()) {
      findings.widened(direction, Kind.CONSTRAINT_CHANGED, place, text);
    } else {
      findings.breaking(Kind.CONSTRAINT_CHANGED, place, text);
    }
  }

  private static String told(String value) {
    return value.isEmpty() ? "not there" : value;
  }
}
