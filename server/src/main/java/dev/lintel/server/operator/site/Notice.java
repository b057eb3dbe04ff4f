package dev.lintel.server.operator.site;

import java.util.Optional;

/**
 * What became of a change, told once.
 *
 * @param secret that was made, and is shown this once
 */
public record Notice(boolean failed, String text, Optional<String> secret) {

  public static Notice done(String text) {
    return new Notice(false, text, Optional.empty());
  }

  /** With a secret that nobody can read later. */
  public static Notice revealing(String text, String secret) {
    return new Notice(false, text, Optional.of(secret));
  }

  public static Notice failed(String text) {
    return new Notice(true, text, Optional.empty());
  }

  /** The sentence alone, for the secret is shown on the page only. */
  @Override
  public String toString() {
    return text;
  }
}
