package dev.lintel.properties.profile;

import dev.lintel.properties.profile.ParameterType.Shape;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of parameters that partner APIs have in common. Every refusal names what would be
 * right.
 */
public final class ParameterTypes {
  private static final String DAY = "a day as yyyy-MM-dd";

  private ParameterTypes() {}

  /** Text of at most so many characters, none of them a control character. */
  public static ParameterType<String> text(int maximumLength) {
    String name = "text of at most %d characters".formatted(maximumLength);
    return new ParameterType<>(
        name,
        Shape.of("string").withMaximumLength(maximumLength),
        text -> {
          if (text.length() > maximumLength) {
            throw new IllegalArgumentException("must be " + name);
          }
          // Such as NUL, which the database would refuse in the middle of a query.
          if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must have no control characters");
          }
          return text;
        });
  }

  /** A whole number from least to most, both inclusive. */
  public static ParameterType<Integer> integer(int least, int most) {
    String name = "a whole number from %d to %d".formatted(least, most);
    Shape shape = Shape.of("integer").withFormat("int32").withRange(least, most);
    return new ParameterType<>(name, shape, text -> integer(text, least, most, name));
  }

  /** A whole number of up to 64 bits from least to most, both inclusive. */
  public static ParameterType<Long> longInteger(long least, long most) {
    String name = "a whole number from %d to %d".formatted(least, most);
    Shape shape = Shape.of("integer").withFormat("int64").withRange(least, most);
    return new ParameterType<>(name, shape, text -> longInteger(text, least, most, name));
  }

  /** A day, {@code yyyy-MM-dd} (ISO 8601). */
  public static ParameterType<LocalDate> day() {
    return new ParameterType<>(DAY, Shape.of("string").withFormat("date"), ParameterTypes::day);
  }

  /** true or false, without regard to case. */
  public static ParameterType<Boolean> flag() {
    return new ParameterType<>(
        "true or false",
        Shape.of("boolean"),
        text ->
            switch (text.toLowerCase(java.util.Locale.ROOT)) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException("must be true or false");
            });
  }

  /** One of the given texts, without regard to case, and what each means. */
  public static <T> ParameterType<T> choice(Map<String, T> choices) {
    var known = new LinkedHashMap<>(choices);
    String name = "one of " + String.join(", ", known.keySet());
    return new ParameterType<>(
        name,
        Shape.of("string").withChoices(List.copyOf(known.keySet())),
        text ->
            known.entrySet().stream()
                .filter(choice -> choice.getKey().equalsIgnoreCase(text))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalArgumentException("must be " + name)));
  }

  /**
   * Several values with commas between, at most so many; spaces around a value and empty places are
   * let pass.
   */
  public static <T> ParameterType<List<T>> list(ParameterType<T> type, int most) {
    return new ParameterType<>(
        "a comma list of at most %d, each %s".formatted(most, type.name()),
        type.shape().asListOf(most),
        new ListReader<>(type, most, text -> List.of(text.split(","))));
  }

  /**
   * Several values, each under the parameter's name, such as {@code id=1&id=2}; at most so many. A
   * comma is a part of a value.
   */
  public static <T> ParameterType<List<T>> repeated(ParameterType<T> type, int most) {
    return new ParameterType<>(
        type.name() + ", repeated at most %d times".formatted(most),
        type.shape().repeated(most),
        new ListReader<>(type, most, List::of));
  }

  /** Four digits for the year, as the name says; ISO 8601 would know more with a sign. */
  private static LocalDate day(String text) {
    try {
      return text.length() == "yyyy-MM-dd".length() ? LocalDate.parse(text) : noDay();
    } catch (DateTimeParseException e) {
      return noDay();
    }
  }

  private static LocalDate noDay() {
    throw new IllegalArgumentException("must be " + DAY);
  }

  private static int integer(String text, int least, int most, String name) {
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be " + name, e);
    }
    throw new IllegalArgumentException("must be " + name);
  }

  private static long longInteger(String text, long least, long most, String name) {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be " + name, e);
    }
    throw new IllegalArgumentException("must be " + name);
  }
}
