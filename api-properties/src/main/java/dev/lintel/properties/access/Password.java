package dev.lintel.properties.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A password as it was typed, in Unicode's composed form (RFC 8265, OpaqueString), so that every
 * keyboard sends the same bytes. It never shows itself.
 */
public final class Password {
  private static final int LONGEST_IN_BYTES = 1_024;

  private final String text;

  private Password(String text) {
    this.text = text;
  }

  /**
   * A password of 1 to 1,024 bytes in UTF-8.
   *
   * @throws IllegalArgumentException if it is empty or longer
   */
  public static Password of(String text) {
    var password = new Password(Normalizer.normalize(text, Normalizer.Form.NFC));
    if (text.isEmpty() || password.bytes().length > LONGEST_IN_BYTES) {
      throw new IllegalArgumentException("A password has 1 to " + LONGEST_IN_BYTES + " bytes");
    }
    return password;
  }

  String text() {
    return text;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "(password)";
  }
}
