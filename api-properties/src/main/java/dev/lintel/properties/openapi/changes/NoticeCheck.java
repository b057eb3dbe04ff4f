package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.NoticeWriting;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import tools.jackson.databind.JsonNode;

/** Finds every announced end in a document that gives less than six months. */
final class NoticeCheck {
  private final Findings findings;

  NoticeCheck(Findings findings) {
    this.findings = findings;
  }

  void check(JsonNode document) {
    walk(document, "");
  }

  private void walk(JsonNode node, String pointer) {
    if (node.isObject() && node.has(NoticeWriting.SUNSET)) {
      Notice.of(node)
          .tooShort()
          .ifPresent(why -> findings.breaking(Kind.NOTICE_TOO_SHORT, place(pointer), why));
    }
    node.forEachEntry((name, value) -> walk(value, pointer + " " + name));
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        walk(node.get(index), pointer + " " + node.get(index).path("name").asString("" + index));
      }
    }
  }

  private static Place place(String pointer) {
    return new Place("", pointer.strip(), "");
  }
}
