package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compares what an operation answers. */
final class AnswerComparison {
  /** RFC 9745 and RFC 8594. */
  private static final Set<String> OF_ENDS = Set.of("deprecation", "sunset");

  private final References before;
  private final References after;
  private final Findings findings;

  AnswerComparison(References before, References after, Findings findings) {
    this.before = before;
    this.after = after;
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place operation) {
    var are = new Statuses(young);
    for (String status : old.propertyNames()) {
      Place place = operation.part("answer " + status);
      Optional<JsonNode> answer = are.telling(status);
      if (answer.isPresent()) {
        answer(before.resolved(old.get(status)), after.resolved(answer.get()), place);
      } else if (!isNamedNow(status, young)) {
        findings.removed(Kind.STATUS_REMOVED, old.get(status), place, "the status is gone");
      }
    }
    for (String status : young.propertyNames()) {
      if (!old.has(status)) {
        added(status, new Statuses(old), young.get(status), operation.part("answer " + status));
      }
    }
  }

  /** Successes of a class may become some of it. */
  private static boolean isNamedNow(String status, JsonNode young) {
    return status.endsWith("XX")
        && young.propertyNames().stream().anyMatch(name -> name.startsWith(status.substring(0, 1)));
  }

  /** A client must treat a failure that it does not know like its class (RFC 9110, section 15). */
  private void added(String status, Statuses were, JsonNode young, Place place) {
    Optional<JsonNode> told = were.toldOf(status);
    if (told.isPresent()) {
      answer(before.resolved(told.get()), after.resolved(young), place);
    } else if (Statuses.isExpected(status)) {
      findings.breaking(Kind.STATUS_ADDED, place, "a status was not told that callers must know");
    } else {
      findings.harmless(Kind.STATUS_ADDED, place, "the status is new");
    }
  }

  private void answer(JsonNode old, JsonNode young, Place place) {
    new ContentComparison(before, after, Direction.ANSWER, findings)
        .compare(old.path("content"), young.path("content"), place);
    Map<String, JsonNode> were = headers(old, before);
    Map<String, JsonNode> are = headers(young, after);
    were.forEach((name, header) -> {
      Place here = place.part(place.part() + " header " + name);
      if (are.containsKey(name)) {
        header(header, are.get(name), here);
      } else if (tellsAnEnd(name, were, are)) {
        findings.harmless(Kind.HEADER_REMOVED, here, "the header goes with the end that it told");
      } else {
        findings.removed(Kind.HEADER_REMOVED, header, here, "the header is gone");
      }
    });
    for (String name : are.keySet()) {
      if (!were.containsKey(name)) {
        Place here = place.part(place.part() + " header " + name);
        findings.harmless(Kind.HEADER_ADDED, here, "the header is new");
      }
    }
  }

  /** Headers of an announced end go with what ended; links may tell something else, too. */
  private static boolean tellsAnEnd(
      String name, Map<String, JsonNode> were, Map<String, JsonNode> are) {
    boolean endIsOver = were.containsKey("Deprecation") && !are.containsKey("Deprecation");
    return OF_ENDS.contains(name.toLowerCase(Locale.ROOT))
        || name.equalsIgnoreCase("Link") && endIsOver;
  }

  private void header(JsonNode old, JsonNode young, Place place) {
    findings.announced(old, young, place);
    boolean was = old.path("required").asBoolean(false);
    boolean is = young.path("required").asBoolean(false);
    if (was && !is) {
      findings.breaking(Kind.NO_LONGER_REQUIRED, place, "may now be left out");
    } else if (is && !was) {
      findings.harmless(Kind.NOW_REQUIRED, place, "is now always there");
    }
    new SchemaComparison(before, after, Direction.ANSWER, findings)
        .compare(old.path("schema"), young.path("schema"), place);
  }

  private static Map<String, JsonNode> headers(JsonNode answer, References references) {
    var headers = new TreeMap<String, JsonNode>(String.CASE_INSENSITIVE_ORDER);
    answer
        .path("headers")
        .forEachEntry((name, header) -> headers.put(name, references.resolved(header)));
    return headers;
  }
}
