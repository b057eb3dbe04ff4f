package dev.lintel.properties.negotiation.xml;

import dev.lintel.properties.negotiation.xml.XmlShape.Kind;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Tells the text of an element as a value of JSON. */
final class ScalarText {
  /** A number of JSON (RFC 8259, section 6). */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private ScalarText() {}

  /** A number or truth value that is none goes as text, which its reader will call a fault. */
  static void write(String text, Kind kind, JsonGenerator json) {
    String word = text.strip();
    switch (kind) {
      case TEXT -> json.writeString(text);
      case WORD -> json.writeString(word);
      case NUMBER -> plain(word, NUMBER.matcher(word).matches(), json);
      case TRUTH -> plain(word, word.equals("true") || word.equals("false"), json);
    }
  }

  private static void plain(String word, boolean itself, JsonGenerator json) {
    if (itself) {
      json.writeRawValue(word);
    } else {
      json.writeString(word);
    }
  }

  static void unescaped(String text, JsonGenerator json, ElementReading elements) {
    String quoted = '"' + text + '"';
    if (!isString(quoted)) {
      throw elements.malformed();
    }
    json.writeRawValue(quoted);
  }

  private static boolean isString(String json) {
    try {
      return JsonMapper.shared().readTree(json).isString();
    } catch (JacksonException e) {
      return false;
    }
  }
}
