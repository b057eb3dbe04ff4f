package dev.lintel.properties.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Header fields in order of name, names without regard to case (RFC 9110, section 5). Immutable;
 * there are few of them, so they are a sorted list, which is cheap to copy.
 */
public final class Headers {
  public static final Headers NONE = new Headers(List.of());

  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  private record Field(String name, List<String> values) {
    Field and(List<String> more) {
      var all = new ArrayList<>(values);
      all.addAll(more);
      return new Field(name, List.copyOf(all));
    }

    /** The name stays as it was spelled first. */
    Field set(List<String> other) {
      return new Field(name, other);
    }

    boolean is(Field other) {
      return name.equalsIgnoreCase(other.name) && values.equals(other.values);
    }
  }

  private final List<Field> fields;

  private Headers(List<Field> fields) {
    this.fields = fields;
  }

  public static Headers of(Map<String, String> values) {
    var fields = new ArrayList<Field>(values.size());
    values.forEach((name, value) -> set(fields, field(name, value)));
    return new Headers(fields);
  }

  public static Headers of(String name, String value) {
    return new Headers(List.of(field(name, value)));
  }

  /** Fields in the order in which they came; several of one name keep their order. */
  public static Headers of(Iterable<Map.Entry<String, String>> fields) {
    var headers = new ArrayList<Field>();
    for (Map.Entry<String, String> field : fields) {
      add(headers, new Field(field.getKey(), List.of(field.getValue())));
    }
    return new Headers(headers);
  }

  /** The first value of a field. */
  public Optional<String> first(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  /**
   * All values of a field; several fields of one name are joined with a comma, as RFC 9110 allows.
   */
  public Optional<String> joined(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  public List<String> all(String name) {
    int place = place(fields, name);
    return place < 0 ? List.of() : fields.get(place).values();
  }

  public Map<String, List<String>> asMap() {
    var map = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    forEach(map::put);
    return Collections.unmodifiableMap(map);
  }

  /** Hands on each name with its values. */
  public void forEach(BiConsumer<String, List<String>> action) {
    fields.forEach(field -> action.accept(field.name(), field.values()));
  }

  /** These headers with one field set to a single value. */
  public Headers with(String name, String value) {
    var more = copy(1);
    set(more, field(name, value));
    return new Headers(more);
  }

  /** These headers with one more value of a field. */
  public Headers and(String name, String value) {
    var more = copy(1);
    add(more, field(name, value));
    return new Headers(more);
  }

  /** These headers, and those of the other, whose values win. */
  public Headers with(Headers other) {
    if (fields.isEmpty() || other.fields.isEmpty()) {
      return fields.isEmpty() ? other : this;
    }
    var more = copy(other.fields.size());
    other.fields.forEach(field -> set(more, field));
    return new Headers(more);
  }

  private List<Field> copy(int more) {
    var copy = new ArrayList<Field>(fields.size() + more);
    copy.addAll(fields);
    return copy;
  }

  private static void set(List<Field> fields, Field field) {
    int place = place(fields, field.name());
    if (place < 0) {
      fields.add(-place - 1, field);
    } else {
      fields.set(place, fields.get(place).set(field.values()));
    }
  }

  private static void add(List<Field> fields, Field field) {
    int place = place(fields, field.name());
    if (place < 0) {
      fields.add(-place - 1, field);
    } else {
      fields.set(place, fields.get(place).and(field.values()));
    }
  }

  /** Where the field of this name is; where it is not, the place for it as a negative number. */
  private static int place(List<Field> fields, String name) {
    int low = 0;
    int high = fields.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = fields.get(middle).name().compareToIgnoreCase(name);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  /** A field; a value that would end it, and so write another, is refused. */
  private static Field field(String name, String value) {
    if (!isToken(name) || endsField(value)) {
      throw new IllegalArgumentException("Not a header field: " + name);
    }
    return new Field(name, List.of(value));
  }

  /** Whether a name is a token (RFC 9110, section 5.6.2). */
  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
      boolean digit = each >= '0' && each <= '9';
      if (!letter && !digit && TOKEN_SIGNS.indexOf(each) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean endsField(String value) {
    return value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0 || value.indexOf(0) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers headers && headers.hasAll(fields);
  }

  private boolean hasAll(List<Field> others) {
    boolean same = fields.size() == others.size();
    for (int i = 0; same && i < others.size(); i++) {
      same = fields.get(i).is(others.get(i));
    }
    return same;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The names alone, for a value may be a secret. */
  @Override
  public String toString() {
    return fields.stream().map(Field::name).toList().toString().toLowerCase(Locale.ROOT);
  }
}
