package dev.lintel.catalogue.contracts.pricing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.lintel.catalogue.feed.Freshness;
import dev.lintel.catalogue.feed.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Values of one kind by key, as many as a number of bytes allows. One is used only while changes
 * are heard and none came since before it was read; else it is read anew.
 */
final class Memory<V> {

  // An entry of the cache, its key and its stamp.
  private static final int BYTES_OF_AN_ENTRY = 150;

  private static final int LOCKS = 64;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

  /** Reads values by key; keys without a value are left out. */
  @FunctionalInterface
  interface Reading<V> {
    Map<Long, V> read(List<Long> keys);
  }

  private record Entry<V>(int stamp, V value) {}

  private final Freshness freshness;
  private final Kind kind;
  private final Cache<Long, Entry<V>> entries;
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

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
    List<Long> missing = remembered(keys, usable, found);
    if (missing.size() == 1 && freshness.isHeard()) {
      readOnce(missing, usable, reading, found);
    } else if (!missing.isEmpty()) {
      found.putAll(read(missing, reading));
    }
    return found;
  }

  /** Puts what may be used with what was found, and tells which keys are missing. */
  private List<Long> remembered(Collection<Long> keys, Predicate<V> usable, Map<Long, V> found) {
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
    return missing;
  }

  /**
   * Lets one of many read what just changed; the others wait a little for what it remembers. The
   * wait is short, since a database that is away lets each of them fail in its own time.
   */
  private void readOnce(
      List<Long> keys, Predicate<V> usable, Reading<V> reading, Map<Long, V> found) {
    Lock lock = locks[Math.floorMod(Long.hashCode(keys.getFirst()), locks.length)];
    boolean alone = isLocked(lock);
    try {
      if (!remembered(keys, usable, found).isEmpty()) {
        found.putAll(read(keys, reading));
      }
    } finally {
      if (alone) {
        lock.unlock();
      }
    }
  }

  private static boolean isLocked(Lock lock) {
    try {
      return lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
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
