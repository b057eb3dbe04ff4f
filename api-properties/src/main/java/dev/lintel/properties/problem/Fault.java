package dev.lintel.properties.problem;

import java.util.Optional;

/**
 * One thing wrong with one named field or parameter; the message names the remedy.
 *
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

  private static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
  }
}
