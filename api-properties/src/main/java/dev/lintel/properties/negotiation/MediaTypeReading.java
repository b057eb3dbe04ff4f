package dev.lintel.properties.negotiation;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** One reading of a media type or range with its parameters, by the grammar of RFC 9110. */
final class MediaTypeReading {
  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  private final String text;
  private final TreeMap<String, String> parameters = new TreeMap<>();
  private int place;

  MediaTypeReading(String text) {
    this.text = text.strip();
  }

  Optional<MediaType> read() {
    String type = token();
    if (type.isEmpty() || !skip('/')) {
      return Optional.empty();
    }
    String subtype = token();
    boolean sound = !subtype.isEmpty() && wildcardsSound(type, subtype) && parameters();
    return sound ? Optional.of(new MediaType(type, subtype, parameters)) : Optional.empty();
  }

  private static boolean wildcardsSound(String type, String subtype) {
    boolean anyType = type.equals(MediaType.ANY);
    return !anyType || subtype.equals(MediaType.ANY);
  }

  /** Reads parameters to the end; empty ones between semicolons are allowed by the grammar. */
  private boolean parameters() {
    skipSpace();
    while (skip(';')) {
      skipSpace();
      if (!atEnd() && peek() != ';' && !parameter()) {
        return false;
      }
      skipSpace();
    }
    return atEnd();
  }

  private boolean parameter() {
    String name = token().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !skip('=')) {
      return false;
    }
    Optional<String> value = !atEnd() && peek() == '"' ? quoted() : Optional.of(token());
    boolean sound = value.isPresent() && (!value.get().isEmpty() || text.charAt(place - 1) == '"');
    return sound && parameters.putIfAbsent(name, value.get()) == null;
  }

  private Optional<String> quoted() {
    var value = new StringBuilder();
    place++;
    while (!atEnd() && peek() != '"') {
      if (peek() == '\\') {
        place++;
      }
      if (!atEnd()) {
        value.append(text.charAt(place++));
      }
    }
    return skip('"') ? Optional.of(value.toString()) : Optional.empty();
  }

  private String token() {
    int start = place;
    while (!atEnd() && isTokenCharacter(peek())) {
      place++;
    }
    return text.substring(start, place);
  }

  private static boolean isTokenCharacter(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || TOKEN_SIGNS.indexOf(character) >= 0;
  }

  private void skipSpace() {
    while (!atEnd() && (peek() == ' ' || peek() == '\t')) {
      place++;
    }
  }

  private boolean skip(char expected) {
    boolean there = !atEnd() && peek() == expected;
    place += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return text.charAt(place);
  }

  private boolean atEnd() {
    return place >= text.length();
  }
}
