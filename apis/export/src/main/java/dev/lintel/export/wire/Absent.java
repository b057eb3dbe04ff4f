package dev.lintel.export.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absence on the wire is null; in the catalogue it is an empty text, a zero or an empty list. */
final class Absent {
  private Absent() {}

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static @Nullable Integer orNull(int number) {
    return number == 0 ? null : number;
  }

  static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static <T> List<T> given(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
