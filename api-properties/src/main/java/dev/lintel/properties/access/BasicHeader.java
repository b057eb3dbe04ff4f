package dev.lintel.properties.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;

/**
 * Reads the {@code Authorization} header of RFC 7617. What is wrong is told in words that repeat
 * nothing of the header, since it may be a secret in the wrong place.
 */
final class BasicHeader {
  private static final String SCHEME = "basic";

  /** A header that cannot be read as Basic credentials; the message is for the caller. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private Malformed(String message) {
      super(message, null, false, false);
    }
  }

  private BasicHeader() {}

  static Credentials parse(String header) throws Malformed {
    String trimmed = header.strip();
    int space = trimmed.indexOf(' ');
    String scheme = space < 0 ? trimmed : trimmed.substring(0, space);
    if (!scheme.equalsIgnoreCase(SCHEME)) {
      throw new Malformed("The Authorization header is not of the scheme Basic.");
    }
    return split(text(trimmed.substring(scheme.length()).strip()));
  }

  private static Credentials split(String text) throws Malformed {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new Malformed("The Basic credentials have no colon between name and password.");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new Malformed("The Basic credentials contain control characters.");
    }
    if (colon > AccountName.LONGEST) {
      throw new Malformed("The Basic credentials: the name is too long.");
    }
    String name = Normalizer.normalize(text.substring(0, colon), Normalizer.Form.NFC);
    try {
      return new Credentials(name, Password.of(text.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw new Malformed("The Basic credentials: " + e.getMessage() + ".");
    }
  }

  private static String text(String base64) throws Malformed {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new Malformed("The Basic credentials are not valid Base64.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // Older clients send ISO 8859-1, of which every byte is a character.
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
