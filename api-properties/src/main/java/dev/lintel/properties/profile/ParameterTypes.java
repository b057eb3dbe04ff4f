package dev.lintel.properties.profile;

import dev.lintel.properties.profile.ParameterType.Shape;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of parameters that partner APIs have in common. Every refusal names what would be
 * right.
 */
public final class ParameterTypes {
  private static final String DAY = "a day as yyyy-MM-dd";

  private static final int REFUSALS = 20;

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
        text -> values(text, type, most));
  }

  private static <T> List<T> values(String text, ParameterType<T> type, int most) {
    var values = new ArrayList<T>();
    var refusals = new ArrayList<String>();
    for (String part : text.split(",")) {
      String value = part.strip();
      if (!value.isEmpty()) {
        read(value, type, values, refusals);
      }
    }
    if (!refusals.isEmpty()) {
      throw new IllegalArgumentException(told(refusals));
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("must have at least one value between its commas");
    }
    if (values.size() > most) {
      throw new IllegalArgumentException(
          "must have at most %d values, has %d".formatted(most, values.size()));
    }
    return List.copyOf(values);
  }

  private static <T> void read(
      String text, ParameterType<T> type, List<T> values, List<String> refusals) {
    try {
      values.add(type.reader().read(text));
    } catch (IllegalArgumentException e) {
      refusals.add("'%s' %s".formatted(shortened(text), e.getMessage()));
    }
  }

  /** All wrong values at once, but no more of them than a reader would correct by hand. */
  private static String told(List<String> refusals) {
    String first = String.join("; ", refusals.subList(0, Math.min(REFUSALS, refusals.size())));
    return refusals.size() > REFUSALS
        ? "%s; and %d more".formatted(first, refusals.size() - REFUSALS)
        : first;
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

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
