package dev.lintel.export.wire;

import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterTypes;
import java.util.regex.Pattern;

/** NOBB numbers: whole numbers of eight digits. */
public final class NobbNumbers {
  private static final String NAME = "a NOBB number of 8 digits";
  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{7}");
  private static final int LEAST = 10_000_000;
  private static final int MOST = 99_999_999;

  private NobbNumbers() {}

  public static ParameterType<Integer> type() {
    return type(NAME);
  }

  /** Numbers of the same form with another name, for what is numbered alike. */
  public static ParameterType<Integer> type(String name) {
    ParameterType<Integer> number = ParameterTypes.integer(LEAST, MOST);
    return new ParameterType<>(name, number.shape(), text -> parse(text, name));
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException that says what a NOBB number is
   */
  public static int parse(String text) {
    return parse(text, NAME);
  }

  private static int parse(String text, String name) {
    if (!DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("must be " + name);
    }
    return Integer.parseInt(text);
  }
}
