package dev.lintel.catalogue.items;

import java.util.List;

/**
 * Global trade item numbers: their check digit (GS1 General Specifications, section 7.9), and the
 * lengths in which one number is written, with zeros before it (section 3.3.2).
 */
public final class Gtin {
  private static final List<Integer> LENGTHS = List.of(8, 12, 13, 14);

  private Gtin() {}

  /** The shortest way to write a number; anything else than digits stays as it is. */
  public static String shortest(String text) {
    return text.matches("\\d{8,14}") ? forms(text).getFirst() : text;
  }

  /** All ways to write a number of digits, the shortest first. */
  public static List<String> forms(String digits) {
    String bare = digits.replaceFirst("^0+", "");
    return LENGTHS.stream()
        .filter(length -> length >= bare.length())
        .map(length -> "0".repeat(length - bare.length()) + bare)
        .toList();
  }

  /** Whether a text is a GTIN-8, -12, -13 or -14 with a true check digit. */
  public static boolean isValid(String text) {
    return text.matches("\\d{8}|\\d{12,14}")
        && text.equals(complete(text.substring(0, text.length() - 1)));
  }

  /** A number with its check digit appended. */
  public static String complete(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int weight = (digits.length() - place) % 2 == 1 ? 3 : 1;
      sum += weight * (digits.charAt(place) - '0');
    }
    return digits + (10 - sum % 10) % 10;
  }
}
