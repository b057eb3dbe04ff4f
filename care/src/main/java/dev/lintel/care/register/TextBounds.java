package dev.lintel.care.register;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * How long the texts of entries may be, in characters. The published models state no lengths, so
 * there are two of our own: a line, which is also the longest text that can be looked for, and more
 * where people write sentences. What the register fills in is not judged, since it follows from
 * texts that were.
 */
final class TextBounds {
  static final int LINE = 200;
  static final int PROSE = 4_000;

  private static final Set<String> SENTENCES =
      Set.of(
          "comments",
          "description",
          "destination",
          "freeField1",
          "freeField2",
          "freeField3",
          "freeField4",
          "locationDescription",
          "note",
          "notes",
          "reason",
          "residenceAccessInfo",
          "situationDescription");

  private final Consumer<Objection> objections;

  private TextBounds(Consumer<Objection> objections) {
    this.objections = objections;
  }

  static void judge(Kind<?> kind, JsonNode entry, Consumer<Objection> objections) {
    var bounds = new TextBounds(objections);
    entry
        .propertyStream()
        .filter(field -> !kind.copies().filledIn().contains(field.getKey()))
        .forEach(field -> bounds.judge(field.getKey(), field.getKey(), field.getValue()));
  }

  private void judge(String path, String name, JsonNode value) {
    if (value.isString()) {
      judge(path, SENTENCES.contains(name) ? PROSE : LINE, value.stringValue());
    }
    value
        .propertyStream()
        .forEach(field -> judge(path + "." + field.getKey(), field.getKey(), field.getValue()));
    List<JsonNode> elements = value.isArray() ? value.valueStream().toList() : List.of();
    for (int i = 0; i < elements.size(); i++) {
      judge(path + "[" + i + "]", name, elements.get(i));
    }
  }

  private void judge(String path, int most, String text) {
    if (text.codePointCount(0, text.length()) > most) {
      objections.accept(
          Objection.to(path, text, "must have at most %,d characters".formatted(most)));
    }
  }
}
