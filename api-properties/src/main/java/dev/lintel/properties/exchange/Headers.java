package dev.lintel.properties.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Header fields in order of name, names without regard to case (RFC 9110, section 5). Immutable.
 */
public final class Headers {
  public static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

  /** A token (RFC 9110, section 5.6.2). */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final TreeMap<String, List<String>> fields;

  private Headers(TreeMap<String, List<String>> fields) {
    this.fields = fields;
  }

  public static Headers of(Map<String, String> values) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, value) -> headers.put(name, List.of(sane(name, value))));
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
    return Collections.unmodifiableMap(fields);
  }

  /** These headers with one field set to a single value. */
  public Headers with(String name, String value) {
    var more = copy();
    more.put(name, List.of(sane(name, value)));
    return new Headers(more);
  }

  /** These headers with one more value of a field. */
  public Headers and(String name, String value) {
    var more = copy();
    more.merge(name, List.of(sane(name, value)), Headers::joinLists);
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

  /** The value; one that would end its field, and so write another, is refused. */
  private static String sane(String name, String value) {
    if (!NAME.matcher(name).matches() || value.chars().anyMatch(Headers::endsField)) {
      throw new IllegalArgumentException("Not a header field: " + name);
    }
    return value;
  }

  private static boolean endsField(int character) {
    return character == '\r' || character == '\n' || character == 0;
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
