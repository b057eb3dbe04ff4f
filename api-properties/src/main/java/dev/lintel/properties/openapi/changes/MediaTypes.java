package dev.lintel.properties.openapi.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Bodies by media type, whose case and spaces do not count (RFC 9110, section 8.3.1). */
record MediaTypes(Map<String, JsonNode> bodies) {

  static MediaTypes of(JsonNode content) {
    var bodies = new TreeMap<String, JsonNode>();
    content.forEachEntry((name, body) -> bodies.put(plain(name), body));
    return new MediaTypes(bodies);
  }

  boolean has(String name) {
    return bodies.containsKey(name);
  }

  JsonNode get(String name) {
    return bodies.get(name);
  }

  /** The body that is told for a media type, by its name or by a range. */
  Optional<JsonNode> covering(String name) {
    String kind = name.substring(0, Math.max(0, name.indexOf('/')));
    return List.of(name, kind + "/*", "*/*").stream()
        .filter(bodies::containsKey)
        .map(bodies::get)
        .findFirst();
  }

  private static String plain(String name) {
    List<String> parts = Arrays.stream(name.split(";")).map(String::strip).toList();
    return String.join(";", parts).toLowerCase(Locale.ROOT);
  }
}
