package dev.lintel.catalogue.items;

/** The check digit of global trade item numbers (GS1 General Specifications, section 7.9). */
public final class Gtin {

  private Gtin() {}

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
