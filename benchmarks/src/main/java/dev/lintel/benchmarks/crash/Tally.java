package dev.lintel.benchmarks.crash;

import java.util.Map;
import java.util.TreeMap;

/** Counts of what was judged, by its name. */
final class Tally {
  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String what, long more) {
    counts.merge(what, more, Long::sum);
  }

  synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}
