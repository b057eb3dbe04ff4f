package dev.lintel.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What was measured in one round of one contestant.
 *
 * @param items what the operations counted together
 * @param seconds how long it took
 * @param latencies of single operations, in nanoseconds
 */
public record Round(long items, double seconds, Histogram latencies) {

  /** Items a second. */
  public double rate() {
    return items / seconds;
  }
}
