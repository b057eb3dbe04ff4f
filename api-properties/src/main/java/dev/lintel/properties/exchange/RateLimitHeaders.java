package dev.lintel.properties.exchange;

import java.time.Instant;

/**
 * The headers by which an answer tells how a caller stands with a limit: {@code x-ratelimit-limit},
 * {@code -remaining} and {@code -reset}, which is in UNIX seconds.
 */
public final class RateLimitHeaders {
  private RateLimitHeaders() {}

  public static Headers of(long limit, long remaining, Instant resetsAt) {
    return Headers.NONE
        .with("x-ratelimit-limit", Long.toString(limit))
        .with("x-ratelimit-remaining", Long.toString(remaining))
        .with("x-ratelimit-reset", Long.toString(secondsRoundedUp(resetsAt)));
  }

  /** Rounded up, so that a client that waits until then finds the window refilled. */
  private static long secondsRoundedUp(Instant instant) {
    return instant.plusNanos(999_999_999).getEpochSecond();
  }
}
