package dev.lintel.catalogue.contracts.pricing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.lintel.catalogue.feed.Freshness;
import dev.lintel.catalogue.feed.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Values of one kind by key, as many as a number of bytes allows. One is used only while changes
 * are heard and none came since before it was read; else it is read anew.
 */
final class Memory<V> {

  // An entry of the cache, its key and its stamp.
  private static final int BYTES_OF_AN_ENTRY = 150;

  /** Reads values by key; keys without a value are left out. */
  @FunctionalInterface
  interface Reading<V> {
    Map<Long, V> read(List<Long> keys);
  }

  private record Entry<V>(int stamp, V value) {}

  private final Freshness freshness;
  private final Kind kind;
  private final Cache<Long, Entry<V>> entries;

  Memory(Freshness freshness, Kind kind, long bytes, ToIntFunction<V> size) {
    this.freshness = freshness;
    this.kind = kind;
    entries =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(bytes)
            .<Long, Entry<V>>weigher(
                (_, entry) -> BYTES_OF_AN_ENTRY + Math.max(0, size.applyAsInt(entry.value())))
            .build();
  }

  /** The values of these keys that there are. */
  Map<Long, V> of(Collection<Long> keys, Predicate<V> usable, Reading<V> reading) {
    Map<Long, V> found = HashMap.newHashMap(keys.size());
    List<Long> missing = new ArrayList<>();
    boolean heard = freshness.isHeard();
    for (Long key : keys) {
      Entry<V> entry = heard ? entries.getIfPresent(key) : null;
      if (entry != null
          && freshness.holds(kind, key, entry.stamp())
          && usable.test(entry.value())) {
        found.put(key, entry.value());
      } else {
        missing.add(key);
      }
    }
    if (!missing.isEmpty()) {
      found.putAll(read(missing, reading));
    }
    return found;
  }

  private Map<Long, V> read(List<Long> keys, Reading<V> reading) {
    int stamp = freshness.stamp();
    Map<Long, V> values = reading.read(keys);
    values.forEach((key, value) -> entries.put(key, new Entry<>(stamp, value)));
    return values;
  }

  /** How many bytes it holds by its own estimate. */
  long bytes() {
    entries.cleanUp();
    return entries.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }
}
