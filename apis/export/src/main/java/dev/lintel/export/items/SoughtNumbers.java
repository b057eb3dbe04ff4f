package dev.lintel.export.items;

import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;
import java.util.regex.Pattern;

/**
 * The numbers of others by which items are sought, judged by their form alone: whether a check
 * digit is true does not matter to a search.
 */
final class SoughtNumbers {
  /** GTIN-8, -12, -13 and -14 (GS1 General Specifications). */
  static final ParameterType<String> GTIN =
      digits("[0-9]{8}|[0-9]{12,14}", 14, "a GTIN of 8, 12, 13 or 14 digits");

  /** The published pages tell no length, so any number of digits that could be one does. */
  static final ParameterType<String> NRF = digits("[0-9]{1,20}", 20, "an NRF number: digits alone");

  private SoughtNumbers() {}

  private static ParameterType<String> digits(String pattern, int longest, String name) {
    Pattern form = Pattern.compile(pattern);
    return new ParameterType<>(
        name,
        Shape.of("string").withPattern("^(" + pattern + ")$").withMaximumLength(longest),
        text -> read(text, form, name));
  }

  private static String read(String text, Pattern form, String name) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException("must be " + name);
    }
    return text;
  }
}
