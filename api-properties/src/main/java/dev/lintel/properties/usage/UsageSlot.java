package dev.lintel.properties.usage;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The requests that ended in one minute, one hour, or since a time.
 *
 * @param from when that begins
 * @param byStatus how many were answered with which status; 0 stands for callers who left before
 * @param latencies how long they took
 */
public record UsageSlot(Instant from, SortedMap<Integer, Long> byStatus, Latencies latencies) {

  public UsageSlot {
    byStatus = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byStatus));
  }

  public long requests() {
    return latencies.requests();
  }

  /** How many were answered with a status of a class, such as 4 for 400 to 499. */
  public long ofClass(int hundreds) {
    return byStatus.subMap(hundreds * 100, hundreds * 100 + 100).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  UsageSlot and(int status, Latencies more) {
    SortedMap<Integer, Long> all = new TreeMap<>(byStatus);
    all.merge(status, more.requests(), Long::sum);
    return new UsageSlot(from, all, latencies.plus(more));
  }

  UsageSlot and(UsageSlot other) {
    SortedMap<Integer, Long> all = new TreeMap<>(byStatus);
    other.byStatus.forEach((status, more) -> all.merge(status, more, Long::sum));
    return new UsageSlot(from, all, latencies.plus(other.latencies));
  }
}
