package dev.lintel.properties.problem;

/**
 * One thing wrong with one named field or parameter.
 *
 * @param message what is wrong, and after a semicolon what to send instead, where the first does
 *     not tell it; without the name, without a full stop, such as {@code is required; send a day}
 */
public record Fault(String field, String message) {

  /** The words for a caller: {@code field: what is wrong; what to send instead}. */
  public String text() {
    return field + ": " + message;
  }
}
