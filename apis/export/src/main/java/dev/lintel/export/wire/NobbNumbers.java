package dev.lintel.export.wire;

import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterTypes;
import java.util.regex.Pattern;

/** NOBB numbers: whole numbers of eight digits. */
public final class NobbNumbers {
  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{7}");
  private static final int LEAST = 10_000_000;
  private static final int MOST = 99_999_999;

  private NobbNumbers() {}

  public static ParameterType<Integer> type() {
    ParameterType<Integer> number = ParameterTypes.integer(LEAST, MOST);
    return new ParameterType<>("a NOBB number of 8 digits", number.shape(), NobbNumbers::parse);
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException that says what a NOBB number is
   */
  public static int parse(String text) {
    if (!DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("must be a NOBB number of 8 digits");
    }
    return Integer.parseInt(text);
  }
}
