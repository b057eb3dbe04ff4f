package dev.lintel.supplier.accepting;

import tools.jackson.databind.JsonNode;

/**
 * Texts that can be stored: Unicode without NUL, which PostgreSQL has not, and without half pairs.
 */
final class StorableText {
  static final String REMEDY = "must be Unicode text without NUL and without half surrogate pairs";

  private StorableText() {}

  /** Whether all texts of a value are, its names included. */
  static boolean isIn(JsonNode value) {
    return value.isString()
        ? isStorable(value.stringValue())
        : value.propertyStream().allMatch(each -> isStorable(each.getKey()))
            && value.valueStream().allMatch(StorableText::isIn);
  }

  private static boolean isStorable(String text) {
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
