package dev.lintel.properties.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Failures by key in windows that begin with the first one; not safe between threads. The number of
 * keys is bounded: the one that is longest untouched gives way.
 */
final class FailureWindows {
  private static final int MOST_KEYS = 10_000;
  private static final float USUAL_LOAD_FACTOR = 0.75f;

  private record Failures(Instant end, int count) {}

  private final int most;
  private final Duration window;
  private final Map<String, Failures> failures = new Recent();

  FailureWindows(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  /** How long the key has to wait before it may fail once more; empty if it may. */
  Optional<Duration> wait(String key, Instant now) {
    Failures present = failures.get(key);
    return present == null || !now.isBefore(present.end()) || present.count() < most
        ? Optional.empty()
        : Optional.of(Duration.between(now, present.end()));
  }

  void add(String key, Instant now) {
    Failures present = failures.get(key);
    failures.put(
        key,
        present == null || !now.isBefore(present.end())
            ? new Failures(now.plus(window), 1)
            : new Failures(present.end(), present.count() + 1));
  }

  /** Takes one back, if its window has not been followed by another. */
  void takeBack(String key, Instant addedAt) {
    Failures present = failures.get(key);
    if (present != null && present.count() > 0 && !present.end().isAfter(addedAt.plus(window))) {
      failures.put(key, new Failures(present.end(), present.count() - 1));
    }
  }

  private static final class Recent extends LinkedHashMap<String, Failures> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, USUAL_LOAD_FACTOR, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
      return size() > MOST_KEYS;
    }
  }
}
