package dev.lintel.properties.negotiation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A media type or, with {@code *}, a range of them (RFC 9110, sections 8.3.1 and 12.5.1). Type,
 * subtype and parameter names are lower case; parameter values are kept as they are.
 */
public record MediaType(String type, String subtype, SortedMap<String, String> parameters) {
  static final String ANY = "*";

  /** A named type is narrower than any number of parameters that a header has room for. */
  private static final int MORE_THAN_PARAMETERS = 10_000;

  public MediaType {
    type = type.toLowerCase(Locale.ROOT);
    subtype = subtype.toLowerCase(Locale.ROOT);
    parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /**
   * A media type as the server's own source writes it, such as {@code application/json}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static MediaType of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a media type: " + text));
  }

  /** A media type as a request writes it; empty if it is not one. */
  public static Optional<MediaType> parse(String text) {
    return new MediaTypeReading(text).read();
  }

  /** The type without its parameters. */
  public MediaType plain() {
    return parameters.isEmpty() ? this : new MediaType(type, subtype, new TreeMap<>());
  }

  MediaType without(String parameter) {
    if (!parameters.containsKey(parameter)) {
      return this;
    }
    var fewer = new TreeMap<>(parameters);
    fewer.remove(parameter);
    return new MediaType(type, subtype, fewer);
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Whether a type falls into this range; each parameter of the range must be the type's too. */
  boolean includes(MediaType other) {
    return (type.equals(ANY) || type.equals(other.type))
        && (subtype.equals(ANY) || subtype.equals(other.subtype))
        && parameters.entrySet().stream().allMatch(mine -> other.has(mine));
  }

  private boolean has(Map.Entry<String, String> parameter) {
    return parameter.getValue().equalsIgnoreCase(parameters.get(parameter.getKey()));
  }

  /** How narrow a range is: any type, any subtype, one type, and then each parameter. */
  int specificity() {
    int named = (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
    return named * MORE_THAN_PARAMETERS + parameters.size();
  }

  @Override
  public String toString() {
    var text = new StringBuilder(type).append('/').append(subtype);
    parameters.forEach((name, value) -> text.append("; ").append(name).append('=').append(value));
    return text.toString();
  }
}
