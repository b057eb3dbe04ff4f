package dev.lintel.properties.negotiation.xml;

/**
 * Which texts XML 1.0 can carry (section 2.2), and how others are escaped: as in JSON, with
 * backslashes.
 */
final class XmlText {
  private XmlText() {}

  static boolean isPermitted(String text) {
    for (int place = 0; place < text.length(); place++) {
      char each = text.charAt(place);
      if (each < ' ' || each >= Character.MIN_SURROGATE) {
        int point = text.codePointAt(place);
        if (!isPermitted(point)) {
          return false;
        }
        place += Character.charCount(point) - 1;
      }
    }
    return true;
  }

  private static boolean isPermitted(int point) {
    return point >= ' ' && point < Character.MIN_SURROGATE
        || point > Character.MAX_SURROGATE && point <= 0xfffd
        || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT
        || point == '\t'
        || point == '\n'
        || point == '\r';
  }

  /** The inside of a JSON string for a text. */
  static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(point -> {
          if (point == '\\' || point == '"') {
            escaped.append('\\').append((char) point);
          } else if (isPermitted(point) && point >= ' ') {
            escaped.appendCodePoint(point);
          } else {
            escaped.append("\\u%04x".formatted(point));
          }
        });
    return escaped.toString();
  }
}
