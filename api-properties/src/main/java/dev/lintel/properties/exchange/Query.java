package dev.lintel.properties.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decoded query parameters of a request: name to values, in the order in which they were sent.
 * Immutable.
 */
public record Query(Map<String, List<String>> values) {
  public static final Query NONE = new Query(Map.of());

  public Query {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public Optional<String> first(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  /** The values that are not blank: a parameter without a value counts as left out. */
  public List<String> filled(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? values : values.stream().filter(value -> !value.isBlank()).toList();
  }

  public Optional<String> firstFilled(String name) {
    List<String> values = filled(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }
}
