package dev.lintel.properties.operations;

import java.time.Duration;

/**
 * How many operations a worker takes at once: so many that a batch lasts a moment, since whoever
 * comes next waits for its end.
 */
final class BatchSize {
  private static final long LONG = Duration.ofMillis(500).toNanos();
  private static final long SHORT = LONG / 4;

  /** So many at once come only where many are accepted every moment. */
  private static final int MANY = 8;

  private static final int FEWEST_LANES = 4;
  private static final int MOST_LANES = 256;

  private final int most;
  private int lanes = FEWEST_LANES;
  private int size;
  private int last;

  BatchSize(int most) {
    this.most = most;
    this.size = Math.min(most, 100);
  }

  int operations() {
    return size;
  }

  /** From how many lanes the batch is filled; lanes that are looked at in vain cost time too. */
  int lanes() {
    return lanes;
  }

  /** Whether the last batch was one of many, but could have been larger. */
  boolean mayGather() {
    return last >= MANY && last < size;
  }

  /** Learns from a batch of so many that lasted so long. */
  void lasted(int operations, long nanos) {
    last = operations;
    lanes = operations < size ? Math.min(MOST_LANES, lanes * 2) : Math.max(FEWEST_LANES, lanes / 2);
    if (nanos > LONG) {
      shrink();
    } else if (operations == size && nanos < SHORT) {
      size = Math.min(most, size * 2);
    }
  }

  void shrink() {
    size = Math.max(1, size / 2);
  }
}
