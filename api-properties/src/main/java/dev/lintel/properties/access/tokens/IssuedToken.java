package dev.lintel.properties.access.tokens;

import java.time.Duration;

/**
 * A token that was just signed; its own text form hides it.
 *
 * @param text what the caller sends
 * @param life for how long it is good
 */
public record IssuedToken(String text, Duration life, String scope) {
  @Override
  public String toString() {
    return "IssuedToken[" + life + ", " + scope + "]";
  }
}
