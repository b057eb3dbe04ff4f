package dev.lintel.server.certificates;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds the one thing that somebody named by the beginning of its fingerprint. */
final class Chosen {
  private static final int SHORTEST = 8;

  private Chosen() {}

  static <T> T one(String kind, String beginning, List<T> all, Function<T, String> fingerprint) {
    String hex = beginning.replace(":", "").toLowerCase(Locale.ROOT);
    List<T> found =
        all.stream()
            .filter(each -> hex.length() >= SHORTEST && fingerprint.apply(each).startsWith(hex))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "There is no single %s '%s'; give %d or more digits of its fingerprint, as list shows it."
              .formatted(kind, beginning, SHORTEST));
    }
    return found.getFirst();
  }
}
