package dev.lintel.care.fiction;

/** Numbers that look like those of people and accounts, and that nobody can have. */
final class Numbers {
  private static final int ELEVEN = 11;
  private static final int DIGITS = 9;

  private Numbers() {}

  /** A citizen service number whose check digit is wrong, from a range that is not given out. */
  static String bsn(int number) {
    String text = "99%07d".formatted(number * 10L % 10_000_000L);
    return passesTheElevenTest(text) ? text.substring(0, DIGITS - 1) + "1" : text;
  }

  /** The test of real numbers: digits weighed 9 to 2, less the last, are a multiple of eleven. */
  static boolean passesTheElevenTest(String bsn) {
    int sum = -Character.digit(bsn.charAt(DIGITS - 1), 10);
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (DIGITS - i) * Character.digit(bsn.charAt(i), 10);
    }
    return sum % ELEVEN == 0;
  }

  /** An account number whose check digits are 00, which ISO 13616 never gives. */
  static String iban(long number) {
    return "NL00FICT%010d".formatted(number);
  }
}
