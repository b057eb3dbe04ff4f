package dev.lintel.properties.usage;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts requests in memory. Each adds to one of many stripes, chosen by its thread, so that
 * requests hardly ever meet, whoever sends them.
 */
public final class UsageCounts {
  private static final int STRIPES = 32;

  private final InstantSource clock;
  private final List<UsageStripe> stripes =
      Stream.generate(UsageStripe::new).limit(STRIPES).toList();

  UsageCounts(InstantSource clock) {
    this.clock = clock;
  }

  /** Counts a request that ended now; it neither throws nor waits for the database. */
  public void add(Sighting sighting) {
    int stripe = (int) (Thread.currentThread().threadId() & STRIPES - 1);
    stripes.get(stripe).add(sighting, clock.instant());
  }

  /** Takes what was counted since the last time. */
  List<Counted> drain() {
    return stripes.stream().map(UsageStripe::drain).toList();
  }
}
