package dev.lintel.properties.negotiation;

/**
 * Texts that can be stored and sent on: Unicode without NUL, which PostgreSQL has not, and without
 * half surrogate pairs, which UTF-8 has not (RFC 3629, section 3).
 */
public final class StorableText {
  /** What a fault says of any other text. */
  public static final String REMEDY =
      "must be Unicode text without NUL and without half surrogate pairs";

  private StorableText() {}

  public static boolean isStorable(String text) {
    for (int place = 0; place < text.length(); place++) {
      char sign = text.charAt(place);
      if (sign == 0 || (Character.isSurrogate(sign) && !isPair(text, place++))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(String text, int place) {
    return place + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1));
  }
}
