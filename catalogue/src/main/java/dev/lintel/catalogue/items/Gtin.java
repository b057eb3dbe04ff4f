package dev.lintel.catalogue.items;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The check digit of global trade item numbers (GS1 General Specifications, section 7.9). */
public final class Gtin {
  private static final List<Integer> LENGTHS = List.of(8, 12, 13, 14);

  private Gtin() {}

  /** Whether a text is a GTIN-8, -12, -13 or -14 with a true check digit. */
  public static boolean isValid(String text) {
    return text.matches("\\d{8}|\\d{12,14}")
        && text.equals(complete(text.substring(0, text.length() - 1)));
  }

  /**
   * All texts that stand for the same number: a GTIN is the same with zeros before it (GS1 General
   * Specifications, section 1: eight to thirteen digits stand right-justified in fourteen).
   */
  public static Set<String> forms(String gtin) {
    String digits = gtin.replaceFirst("^0+", "");
    return LENGTHS.stream()
        .filter(length -> length >= digits.length())
        .map(length -> "0".repeat(length - digits.length()) + digits)
        .collect(Collectors.toUnmodifiableSet());
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
