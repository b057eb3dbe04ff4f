package dev.lintel.catalogue.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What given rows change of stored ones. Of several rows with one key the last counts.
 *
 * @param rows those that are new or differ
 */
public record Differences<T>(List<T> rows, SaveCounts counts) {

  /** Compares by equality of rows with the same key. */
  public static <T> Differences<T> between(List<T> given, List<T> stored, Function<T, Object> key) {
    Map<Object, T> old = byKey(stored, key);
    Map<Object, T> latest = byKey(given, key);
    List<T> rows =
        latest.entrySet().stream()
            .filter(each -> !each.getValue().equals(old.get(each.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    int updated = (int) rows.stream().filter(row -> old.containsKey(key.apply(row))).count();
    return new Differences<>(
        rows, new SaveCounts(rows.size() - updated, updated, latest.size() - rows.size()));
  }

  private static <T> Map<Object, T> byKey(List<T> rows, Function<T, Object> key) {
    Map<Object, T> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.put(key.apply(row), row));
    return byKey;
  }
}
