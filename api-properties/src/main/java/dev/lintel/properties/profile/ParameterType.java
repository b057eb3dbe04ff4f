package dev.lintel.properties.profile;

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
  }

  /**
   * The description of a type in the terms of JSON Schema.
   *
   * @param type string, integer or boolean
   * @param format such as date or int32
   * @param pattern what the text must match
   * @param choices the permitted texts; none where every text of the type is permitted
   * @param list whether several values come as one text with commas between
   * @param minimum the smallest number, where there is one
   * @param maximum the largest number, where there is one
   */
  public record Shape(
      String type,
      Optional<String> format,
      Optional<String> pattern,
      java.util.List<String> choices,
      boolean list,
      Optional<Long> minimum,
      Optional<Long> maximum) {

    public static Shape of(String type) {
      return new Shape(
          type,
          Optional.empty(),
          Optional.empty(),
          java.util.List.of(),
          false,
          Optional.empty(),
          Optional.empty());
    }

    public Shape withFormat(String text) {
      return new Shape(type, Optional.of(text), pattern, choices, list, minimum, maximum);
    }

    public Shape withPattern(String text) {
      return new Shape(type, format, Optional.of(text), choices, list, minimum, maximum);
    }

    public Shape withChoices(java.util.List<String> texts) {
      return new Shape(type, format, pattern, texts, list, minimum, maximum);
    }

    public Shape withRange(long least, long most) {
      return new Shape(type, format, pattern, choices, list, Optional.of(least), Optional.of(most));
    }

    public Shape asList() {
      return new Shape(type, format, pattern, choices, true, minimum, maximum);
    }
  }
}
