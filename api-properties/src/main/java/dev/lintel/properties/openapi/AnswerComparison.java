package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compares what an operation answers. */
final class AnswerComparison {
  private final References before;
  private final References after;
  private final Findings findings;

  AnswerComparison(References before, References after, Findings findings) {
    this.before = before;
    this.after = after;
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place operation) {
    for (String status : old.propertyNames()) {
      Place place = operation.part("answer " + status);
      if (young.has(status)) {
        answer(before.resolved(old.get(status)), after.resolved(young.get(status)), place);
      } else {
        findings.breaking(Kind.STATUS_REMOVED, place, "the status is gone");
      }
    }
    for (String status : young.propertyNames()) {
      if (!old.has(status)) {
        added(status, operation.part("answer " + status));
      }
    }
  }

  /** A client must treat a failure that it does not know like its class (RFC 9110, section 15). */
  private void added(String status, Place place) {
    if (status.startsWith("2")) {
      findings.breaking(Kind.STATUS_ADDED, place, "success has a status that was not told");
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
      } else {
        findings.breaking(Kind.HEADER_REMOVED, here, "the header is gone");
      }
    });
    for (String name : are.keySet()) {
      if (!were.containsKey(name)) {
        Place here = place.part(place.part() + " header " + name);
        findings.harmless(Kind.HEADER_ADDED, here, "the header is new");
      }
    }
  }

  private void header(JsonNode old, JsonNode young, Place place) {
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
