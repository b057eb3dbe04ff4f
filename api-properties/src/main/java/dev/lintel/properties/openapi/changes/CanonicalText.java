package dev.lintel.properties.openapi.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A schema as one text in which only what is on the wire counts: references are followed, words for
 * readers are left out, fields stand in order.
 */
final class CanonicalText {
  private static final Set<String> WORDS =
      Set.of(
          "$comment",
          "default",
          "deprecated",
          "description",
          "example",
          "examples",
          "externalDocs",
          "title",
          "xml");

  private final References references;
  private final List<String> underWay = new ArrayList<>();

  private CanonicalText(References references) {
    this.references = references;
  }

  static String of(JsonNode schema, References references) {
    return new CanonicalText(references).text(schema);
  }

  /** Whether a keyword only tells readers something. */
  static boolean isWords(String keyword) {
    return WORDS.contains(keyword) || keyword.startsWith("x-");
  }

  private String text(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(this::text).toList().toString();
    }
    if (!node.isObject()) {
      return node.toString();
    }
    String target = node.path("$ref").asString("");
    return target.isEmpty() ? fields(node) : followed(node, target);
  }

  private String followed(JsonNode node, String target) {
    int circle = underWay.lastIndexOf(target);
    if (circle >= 0) {
      return "circle " + (underWay.size() - circle);
    }
    underWay.addLast(target);
    String text = text(references.resolved(node));
    underWay.removeLast();
    return text;
  }

  private String fields(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.forEachEntry((name, value) -> {
      if (!isWords(name) || value.isObject()) {
        texts.put(name, text(value));
      }
    });
    return texts.toString();
  }
}
