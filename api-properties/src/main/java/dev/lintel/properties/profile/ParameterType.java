package dev.lintel.properties.profile;

import java.util.List;
import java.util.Optional;

/**
 * How the text of a parameter becomes a value.
 *
 * @param name what the type is called in a message, such as "a day as yyyy-MM-dd"
 * @param shape how the type is described to callers
 */
public record ParameterType<T>(String name, Shape shape, Reader<T> reader) {

  /**
   * Reads one parameter's text; a refusal is an {@link IllegalArgumentException} whose message
   * names the remedy.
   */
  @FunctionalInterface
  public interface Reader<T> {
    T read(String text);

    /**
     * Reads a parameter that was sent once or several times, which a type of one value refuses:
     * readers would disagree on which one counts.
     */
    default T readAll(List<String> texts) {
      if (texts.size() > 1) {
        throw new IllegalArgumentException("was sent more than once; send it once");
      }
      return read(texts.getFirst().strip());
    }
  }

  /** How many values a parameter has, and how they are sent. */
  public enum Arity {
    /** One value. */
    ONE,
    /** Several, as one text with commas between; also in several pieces. */
    COMMA_LIST,
    /** Several, each under the parameter's name: {@code id=1&id=2}. */
    REPEATED
  }

  /**
   * The description of a type in the terms of JSON Schema.
   *
   * @param type string, integer or boolean
   * @param format such as date or int32
   * @param pattern what the text must match
   * @param choices the permitted texts; none where every text of the type is permitted
   * @param arity how many values there are
   * @param bounds how much there may be
   */
  public record Shape(
      String type,
      Optional<String> format,
      Optional<String> pattern,
      List<String> choices,
      Arity arity,
      Bounds bounds) {

    public static Shape of(String type) {
      return new Shape(type, Optional.empty(), Optional.empty(), List.of(), Arity.ONE, Bounds.NONE);
    }

    public Shape withFormat(String text) {
      return new Shape(type, Optional.of(text), pattern, choices, arity, bounds);
    }

    public Shape withPattern(String text) {
      return new Shape(type, format, Optional.of(text), choices, arity, bounds);
    }

    public Shape withChoices(List<String> texts) {
      return new Shape(type, format, pattern, texts, arity, bounds);
    }

    public Shape withRange(long least, long most) {
      return new Shape(type, format, pattern, choices, arity, bounds.range(least, most));
    }

    public Shape withMaximumLength(int characters) {
      return new Shape(type, format, pattern, choices, arity, bounds.length(characters));
    }

    public Shape asListOf(int most) {
      return new Shape(type, format, pattern, choices, Arity.COMMA_LIST, bounds.count(most));
    }

    public Shape repeated(int most) {
      return new Shape(type, format, pattern, choices, Arity.REPEATED, bounds.count(most));
    }

    public boolean isList() {
      return arity != Arity.ONE;
    }
  }

  /**
   * The bounds of a type, each where there is one.
   *
   * @param minimum the smallest number
   * @param maximum the largest number
   * @param maximumLength the most characters of a text
   * @param maximumCount the most values of a list
   */
  public record Bounds(
      Optional<Long> minimum,
      Optional<Long> maximum,
      Optional<Integer> maximumLength,
      Optional<Integer> maximumCount) {
    public static final Bounds NONE =
        new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Bounds range(long least, long most) {
      return new Bounds(Optional.of(least), Optional.of(most), maximumLength, maximumCount);
    }

    Bounds length(int characters) {
      return new Bounds(minimum, maximum, Optional.of(characters), maximumCount);
    }

    Bounds count(int most) {
      return new Bounds(minimum, maximum, maximumLength, Optional.of(most));
    }
  }
}
