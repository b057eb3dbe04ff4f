package dev.lintel.benchmarks.load;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * How a contestant did in all rounds.
 *
 * @param rates items a second, round by round
 * @param items of all rounds
 * @param time processor seconds of all rounds
 */
public record Standing(
    String name, List<Double> rates, long items, Histogram latencies, ProcessorTime time) {

  /** Items a second, the median of the rounds. */
  public double rate() {
    return Median.of(rates);
  }

  /** Processor microseconds for one item. */
  public double processorMicros() {
    return time.total() * 1e6 / items;
  }

  /** What a report keeps of it. */
  public Summary summary() {
    return new Summary(
        rate(), rates, processorMicros(), time.per(items / 1e6), Latency.of(latencies));
  }

  /**
   * What a report keeps.
   *
   * @param processorMicros for one item, all processes together
   * @param microsByProcess the same by process
   */
  public record Summary(
      double itemsPerSecond,
      List<Double> rounds,
      double processorMicros,
      ProcessorTime microsByProcess,
      Latency latency) {}
}
