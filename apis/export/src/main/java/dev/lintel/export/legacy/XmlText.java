package dev.lintel.export.legacy;

/**
 * Text that XML 1.0 can carry (section 2.2). It has no way at all to write most control characters,
 * lone surrogates, U+FFFE and U+FFFF, not even escaped, so U+FFFD stands in the place of each.
 */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  static String of(String text) {
    return text.codePoints().allMatch(XmlText::isCarried) ? text : replaced(text);
  }

  private static String replaced(String text) {
    return text.codePoints()
        .map(character -> isCarried(character) ? character : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isCarried(int character) {
    return character >= 0x20 && character <= 0xD7FF
        || character == '\n'
        || character == '\r'
        || character == '\t'
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
