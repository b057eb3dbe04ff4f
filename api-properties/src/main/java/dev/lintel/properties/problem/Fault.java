package dev.lintel.properties.problem;

import java.util.Optional;

/**
 * One thing wrong with one named field or parameter.
 *
 * @param message what is wrong, and after a semicolon what to send instead, where the first does
 *     not tell it; without the name, without a full stop, such as {@code is required; send a day}
 * @param value what was sent, shortened, where it can be told and was sent at all
 */
public record Fault(String field, String message, Optional<String> value) {
  private static final int SHOWN_CHARACTERS = 200;

  public Fault {
    value = value.map(Fault::shortened);
  }

  public Fault(String field, String message) {
    this(field, message, Optional.empty());
  }

  public Fault(String field, String message, String value) {
    this(field, message, Optional.of(value));
  }

  /** The words for a caller: {@code field: what is wrong; what to send instead}. */
  public String text() {
    return field + ": " + message;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
  }
}
