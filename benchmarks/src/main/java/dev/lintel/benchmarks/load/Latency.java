package dev.lintel.benchmarks.load;

import org.HdrHistogram.Histogram;

/** Milliseconds that operations took. */
public record Latency(long count, double median, double p99, double p999, double most) {

  private static final double NANOS_OF_A_MILLISECOND = 1e6;

  /** From nanoseconds. */
  public static Latency of(Histogram nanos) {
    return new Latency(
        nanos.getTotalCount(),
        nanos.getValueAtPercentile(50) / NANOS_OF_A_MILLISECOND,
        nanos.getValueAtPercentile(99) / NANOS_OF_A_MILLISECOND,
        nanos.getValueAtPercentile(99.9) / NANOS_OF_A_MILLISECOND,
        nanos.getMaxValue() / NANOS_OF_A_MILLISECOND);
  }
}
