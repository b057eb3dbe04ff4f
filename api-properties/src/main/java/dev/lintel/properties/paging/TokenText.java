package dev.lintel.properties.paging;

import java.util.Base64;
import java.util.Optional;

/**
 * The text of a token: URL-safe Base64 without padding (RFC 4648, section 5), which stands in a
 * query without escapes.
 */
final class TokenText {
  private static final int LONGEST = 32_000;

  private TokenText() {}

  static String write(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The bytes of a token. The text must be exactly what we would have written: Base64 has spare
   * bits at its end, which the decoder overlooks, so another text could stand for the same bytes.
   */
  static Optional<byte[]> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text))
          .filter(bytes -> write(bytes).equals(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
