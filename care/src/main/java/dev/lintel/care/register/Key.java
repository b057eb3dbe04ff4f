package dev.lintel.care.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
    given(entry).forEach(each -> add(found, each));
    return found;
  }

  /** A value as the entry itself has it, by the form in which it is kept. */
  String shown(T entry, String kept) {
    return given(entry).stream()
        .filter(each -> normal(each).equals(kept))
        .map(each -> each.toString().strip())
        .findFirst()
        .orElse(kept);
  }

  private Collection<?> given(T entry) {
    return switch (values.apply(entry)) {
      case null -> List.of();
      case Collection<?> several -> several;
      case Object one -> List.of(one);
    };
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
