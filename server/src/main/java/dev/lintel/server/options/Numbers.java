package dev.lintel.server.options;

/** Whole numbers within bounds, as options give them. */
public final class Numbers {

  private Numbers() {}

  public static int between(int least, int most, String text) {
    return (int) between((long) least, most, text);
  }

  public static long between(long least, long most, String text) {
    try {
      long number = Long.parseLong(text);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outside(least, most, e);
    }
    throw outside(least, most, null);
  }

  private static IllegalArgumentException outside(long least, long most, Throwable cause) {
    return new IllegalArgumentException(
        "Give a whole number from %d to %d.".formatted(least, most), cause);
  }
}
