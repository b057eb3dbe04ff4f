package dev.lintel.properties.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Header fields in order of name, names without regard to case (RFC 9110, section 5). Immutable.
 */
public final class Headers {
  public static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

  private final TreeMap<String, List<String>> fields;

  private Headers(TreeMap<String, List<String>> fields) {
    this.fields = fields;
  }

  public static Headers of(Map<String, String> values) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, value) -> headers.put(name, List.of(value)));
    return new Headers(headers);
  }

  public static Headers of(String name, String value) {
    return NONE.with(name, value);
  }

  /** Fields in the order in which they came; several of one name keep their order. */
  public static Headers of(Iterable<Map.Entry<String, String>> fields) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, String> field : fields) {
      headers.merge(field.getKey(), List.of(field.getValue()), Headers::joinLists);
    }
    return new Headers(headers);
  }

  /** The first value of a field. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * All values of a field; several fields of one name are joined with a comma, as RFC 9110 allows.
   */
  public Optional<String> joined(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  public Map<String, List<String>> asMap() {
    return java.util.Collections.unmodifiableMap(fields);
  }

  /** These headers with one field set to a single value. */
  public Headers with(String name, String value) {
    var more = copy();
    more.put(name, List.of(value));
    return new Headers(more);
  }

  /** These headers with one more value of a field. */
  public Headers and(String name, String value) {
    var more = copy();
    more.merge(name, List.of(value), Headers::joinLists);
    return new Headers(more);
  }

  /** These headers, and those of the other, whose values win. */
  public Headers with(Headers other) {
    if (other.fields.isEmpty()) {
      return this;
    }
    var more = copy();
    more.putAll(other.fields);
    return new Headers(more);
  }

  private TreeMap<String, List<String>> copy() {
    return new TreeMap<>(fields);
  }

  private static List<String> joinLists(List<String> left, List<String> right) {
    var all = new ArrayList<>(left);
    all.addAll(right);
    return List.copyOf(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers headers && headers.fields.equals(fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.keySet().toString().toLowerCase(Locale.ROOT);
  }
}
