package dev.lintel.properties.usage;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many requests took how long, in buckets whose bounds are a quarter of a millisecond, half as
 * much again, and so on in two steps for each doubling, up to a bit more than a minute. Histograms
 * of processes and of times add up without loss.
 */
public final class Latencies {
  public static final Latencies NONE = new Latencies(new long[0]);

  private static final long FIRST_MICROS = 250;
  private static final int DOUBLINGS = 18;

  /** The longest time of each bucket but the last, which has no longest. */
  private static final long[] BOUNDS_MICROS = bounds();

  static final int BUCKETS = BOUNDS_MICROS.length + 1;

  private final long[] counts;

  private Latencies(long[] counts) {
    this.counts = counts;
  }

  static Latencies of(long... counts) {
    if (counts.length > BUCKETS) {
      throw new IllegalArgumentException("There are " + BUCKETS + " buckets, not " + counts.length);
    }
    return new Latencies(counts.clone());
  }

  private static long[] bounds() {
    long[] bounds = new long[2 * DOUBLINGS + 1];
    for (int i = 0; i < bounds.length; i++) {
      long step = FIRST_MICROS << i / 2;
      bounds[i] = i % 2 == 0 ? step : step + step / 2;
    }
    return bounds;
  }

  static int bucketOf(Duration took) {
    // Rounded up: a bound itself is the last that belongs to its bucket.
    long micros = (took.toNanos() + 999) / 1_000;
    int found = Arrays.binarySearch(BOUNDS_MICROS, micros);
    return found >= 0 ? found : -found - 1;
  }

  public long requests() {
    return Arrays.stream(counts).sum();
  }

  public Latencies plus(Latencies other) {
    long[] sum = Arrays.copyOf(counts, Math.max(counts.length, other.counts.length));
    for (int i = 0; i < other.counts.length; i++) {
      sum[i] += other.counts[i];
    }
    return new Latencies(sum);
  }

  /**
   * Between which times the quickest part of the requests ends: 0.5 for the median, 0.99 for the
   * slowest of a hundred. Empty where there were no requests.
   */
  public Optional<Bracket> quantile(double part) {
    long rank = Math.max(1, (long) Math.ceil(part * requests()));
    long passed = 0;
    for (int i = 0; i < counts.length; i++) {
      passed += counts[i];
      if (passed >= rank) {
        return Optional.of(bracket(i));
      }
    }
    return Optional.empty();
  }

  private static Bracket bracket(int bucket) {
    Duration above = bucket == 0 ? Duration.ZERO : micros(BOUNDS_MICROS[bucket - 1]);
    return new Bracket(
        above,
        bucket == BOUNDS_MICROS.length
            ? Optional.empty()
            : Optional.of(micros(BOUNDS_MICROS[bucket])));
  }

  private static Duration micros(long micros) {
    return Duration.ofNanos(micros * 1_000);
  }

  /** In PostgreSQL's form of an array, without the zeros at the end. */
  String text() {
    int used = counts.length;
    while (used > 0 && counts[used - 1] == 0) {
      used--;
    }
    return Arrays.toString(Arrays.copyOf(counts, used)).replace('[', '{').replace(']', '}');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Latencies latencies && text().equals(latencies.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  /**
   * A time that is known to lie between two.
   *
   * @param above it is longer than this, or zero
   * @param upTo and at most this; empty for more than a minute
   */
  public record Bracket(Duration above, Optional<Duration> upTo) {

    /** The one time to plot: at most this long, or where that is unknown, at least. */
    public Duration plotted() {
      return upTo.orElse(above);
    }
  }
}
