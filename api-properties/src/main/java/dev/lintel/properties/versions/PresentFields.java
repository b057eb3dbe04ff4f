package dev.lintel.properties.versions;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells which fields of a document are there, by paths as {@link JsonView} has them. */
public final class PresentFields {
  private static final JsonFactory JSON = new JsonFactory();

  private PresentFields() {}

  /** Those of the paths that lead to a field of the document; null is a value, too. */
  public static Set<String> of(byte[] document, Collection<String> paths) {
    var found = new HashSet<String>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      walk(parser, paths, found);
    } catch (JacksonException malformed) {
      // Whoever reads the document tells what is wrong with it.
      return found;
    }
    return found;
  }

  private static void walk(JsonParser parser, Collection<String> paths, Set<String> found) {
    Deque<String> prefixes = new ArrayDeque<>();
    String next = "";
    while (parser.nextToken() != null && found.size() < paths.size()) {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.PROPERTY_NAME) {
        String prefix = prefixes.getLast();
        next = prefix.isEmpty() ? parser.currentName() : prefix + "." + parser.currentName();
        if (paths.contains(next)) {
          found.add(next);
        }
      } else if (token.isStructStart()) {
        prefixes.addLast(next);
      } else if (token.isStructEnd()) {
        next = prefixes.removeLast();
      }
    }
  }
}
