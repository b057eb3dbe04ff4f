package dev.lintel.properties.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts, for each policy and mode, the requests that it refused or would have refused. */
final class Refusals {
  /** The policy, and the mode in which it found the request too many. */
  record Key(String policy, LimitPolicy.Mode mode) {}

  private final Map<Key, AtomicLong> counts = new ConcurrentHashMap<>();

  void note(List<Usage> usages) {
    for (Usage usage : usages) {
      if (usage.exceeded()) {
        add(new Key(usage.policy().id(), usage.policy().mode()), 1);
      }
    }
  }

  void add(Key key, long requests) {
    counts.computeIfAbsent(key, absent -> new AtomicLong()).addAndGet(requests);
  }

  /** Takes what was counted since the last time. */
  Map<Key, Long> drain() {
    var taken = new HashMap<Key, Long>();
    counts.forEach((key, count) -> {
      long requests = count.getAndSet(0);
      if (requests > 0) {
        taken.put(key, requests);
      }
    });
    return taken;
  }
}
