package dev.lintel.care.register;

import java.util.Optional;

/**
 * Something wrong with a field of an entry.
 *
 * @param value what the field had, as text
 * @param message says what would be right
 */
public record Objection(String field, Optional<String> value, String message) {

  public static Objection to(String field, Object value, String message) {
    return new Objection(field, Optional.of(value.toString()), message);
  }

  /** A field that is needed and was not given. */
  public static Objection missing(String field) {
    return new Objection(field, Optional.empty(), "is required");
  }
}
