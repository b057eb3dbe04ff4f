package dev.lintel.properties.limits;

import java.time.Duration;

/**
 * How much a policy allows. Sealed, so that a further kind of quota is a further record here and
 * the compiler names every place that must know it.
 */
public sealed interface Quota {

  /**
   * A quota of a window of fixed length that begins with the client's first request and refills
   * whole at its end.
   */
  sealed interface Windowed extends Quota {
    /** The longest window. */
    Duration LONGEST = Duration.ofDays(366);

    /** The length of the window: whole seconds from one second to 366 days. */
    Duration window();

    /** What the window allows: requests, or microseconds of request time. */
    long limit();

    private static void check(Duration window) {
      if (window.getNano() != 0 || window.getSeconds() < 1 || window.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "A window is whole seconds, from 1s to 366d, not " + window);
      }
    }
  }

  /**
   * So many requests in a window.
   *
   * @param requests requests in one window, at least 1
   */
  record RequestsPerWindow(long requests, Duration window) implements Windowed {
    public RequestsPerWindow {
      if (requests < 1) {
        throw new IllegalArgumentException("A quota allows at least 1 request, not " + requests);
      }
      Windowed.check(window);
    }

    @Override
    public long limit() {
      return requests;
    }

    /** The text that {@link Quota#parse} reads, such as {@code 1000/1m}. */
    @Override
    public String toString() {
      return requests + "/" + QuotaText.of(window);
    }
  }

  /**
   * So much time of requests in a window, as the sum of how long each took.
   *
   * @param time whole seconds, at least one
   */
  record TimePerWindow(Duration time, Duration window) implements Windowed {
    public TimePerWindow {
      if (time.getNano() != 0 || time.getSeconds() < 1 || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "A quota of time is whole seconds, from 1s to 366d, not " + time);
      }
      Windowed.check(window);
    }

    /** Microseconds, so that short requests add up. */
    @Override
    public long limit() {
      return time.toNanos() / 1_000;
    }

    /** The text that {@link Quota#parse} reads, such as {@code 10000s/1d}. */
    @Override
    public String toString() {
      return time.getSeconds() + "s/" + QuotaText.of(window);
    }
  }

  /**
   * So many requests at once: one ends when the last byte of its answer is written, or its
   * connection is gone.
   *
   * @param requests from 1 to 1,000,000
   */
  record InParallel(int requests) implements Quota {
    private static final int MOST = 1_000_000;

    public InParallel {
      if (requests < 1 || requests > MOST) {
        throw new IllegalArgumentException(
            "A quota allows from 1 to 1000000 requests in parallel, not " + requests);
      }
    }

    /** The text that {@link Quota#parse} reads, such as {@code 4 parallel}. */
    @Override
    public String toString() {
      return requests + " parallel";
    }
  }

  /**
   * Reads a quota such as {@code 1000/1m}, {@code 20/s}, {@code 10000s/1d} or {@code 4 parallel}.
   *
   * @throws IllegalArgumentException with a message for the operator
   */
  static Quota parse(String text) {
    return QuotaText.read(text.strip());
  }
}
