package dev.lintel.properties.limits;

import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One client's present window under one policy.
 *
 * @param resets the policy's number of resets when the window began
 * @param start when the first request was counted, in whole milliseconds
 * @param end when the window refills, as the client was told
 * @param used requests counted so far
 */
record Window(int resets, Instant start, Instant end, long used) {

  static Window beginning(LimitPolicy policy, Instant now) {
    Instant start = now.truncatedTo(ChronoUnit.MILLIS);
    return new Window(policy.resets(), start, start.plus(quotaOf(policy).window()), 0);
  }

  /** This window as the policy, which may have changed since, sees it; a new one if it is over. */
  Window under(LimitPolicy policy, Instant now) {
    if (resets != policy.resets() || !now.isBefore(end)) {
      return beginning(policy, now);
    }
    Instant endNow = start.plus(quotaOf(policy).window());
    if (!endNow.isBefore(end)) {
      return clockWentBack(now) ? beginning(policy, now) : this;
    }
    return now.isBefore(endNow) ? new Window(resets, start, endNow, used) : beginning(policy, now);
  }

  Window withOneMore() {
    return new Window(resets, start, end, used + 1);
  }

  Usage usage(LimitPolicy policy, boolean exceeded) {
    return new Usage(policy, quotaOf(policy).requests(), used, end, exceeded);
  }

  boolean isUsedUp(LimitPolicy policy) {
    return used >= quotaOf(policy).requests();
  }

  boolean isOver(Instant now) {
    return !now.isBefore(end);
  }

  /**
   * A clock that was set back by more than a window must not lock a client out until it is back.
   */
  private boolean clockWentBack(Instant now) {
    return now.plusMillis(end.toEpochMilli() - start.toEpochMilli()).isBefore(start);
  }

  private static RequestsPerWindow quotaOf(LimitPolicy policy) {
    return switch (policy.quota()) {
      case RequestsPerWindow quota -> quota;
    };
  }
}
