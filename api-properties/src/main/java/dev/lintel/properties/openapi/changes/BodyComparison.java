package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import tools.jackson.databind.JsonNode;

/** Compares what an operation reads. */
final class BodyComparison {
  private final References before;
  private final References after;
  private final Findings findings;

  BodyComparison(References before, References after, Findings findings) {
    this.before = before;
    this.after = after;
    this.findings = findings;
  }

  void compare(JsonNode oldOperation, JsonNode youngOperation, Place operation) {
    JsonNode old = before.resolved(oldOperation.path("requestBody"));
    JsonNode young = after.resolved(youngOperation.path("requestBody"));
    Place place = operation.part("body");
    if (old.isMissingNode() && !young.isMissingNode()) {
      added(young, place);
    } else if (!old.isMissingNode() && young.isMissingNode()) {
      findings.breaking(Kind.BODY_REMOVED, place, "the body is no longer read");
    } else if (!old.isMissingNode()) {
      required(old, young, place);
      new ContentComparison(before, after, Direction.REQUEST, findings)
          .compare(old.path("content"), young.path("content"), place);
    }
  }

  private void added(JsonNode body, Place place) {
    if (isRequired(body)) {
      findings.breaking(Kind.BODY_ADDED, place, "a body must now be sent");
    } else {
      findings.harmless(Kind.BODY_ADDED, place, "a body may now be sent");
    }
  }

  private void required(JsonNode old, JsonNode young, Place place) {
    if (isRequired(young) && !isRequired(old)) {
      findings.breaking(Kind.NOW_REQUIRED, place, "must now be sent");
    } else if (isRequired(old) && !isRequired(young)) {
      findings.harmless(Kind.NO_LONGER_REQUIRED, place, "may now be left out");
    }
  }

  private static boolean isRequired(JsonNode body) {
    return body.path("required").asBoolean(false);
  }
}
