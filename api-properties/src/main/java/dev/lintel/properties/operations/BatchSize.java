package dev.lintel.properties.operations;

import java.time.Duration;

/**
 * How many operations a worker takes at once: so many that a batch lasts a moment, since whoever
 * comes next waits for its end.
 */
final class BatchSize {
  private static final long LONG = Duration.ofMillis(500).toNanos();
  private static final long SHORT = LONG / 4;

  private final int most;
  private int size;

  BatchSize(int most) {
    this.most = most;
    this.size = Math.min(most, 100);
  }

  int get() {
    return size;
  }

  /** Learns from a batch of so many that lasted so long. */
  void lasted(int operations, long nanos) {
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
