package dev.lintel.care.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property by which entries of a kind are found.
 *
 * @param unique whether one entry alone may have a value
 * @param values what an entry is found by: null for nothing, a collection for several
 */
public record Key<T>(String name, boolean unique, Function<T, @Nullable Object> values) {
  /** Longer texts would not fit into an index; nobody looks for them. */
  private static final int LONGEST = 200;

  Set<String> of(T entry) {
    var found = new HashSet<String>();
    switch (values.apply(entry)) {
      case null -> {}
      case Collection<?> several -> several.forEach(each -> add(found, each));
      case Object one -> add(found, one);
    }
    return found;
  }

  /** The form in which a value is kept and looked for: without regard to case. */
  static String normal(Object value) {
    String text = value.toString().strip().toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static void add(Set<String> found, Object value) {
    String text = normal(value);
    if (!text.isEmpty()) {
      found.add(text);
    }
  }
}
