package dev.lintel.properties.limits;

import dev.lintel.properties.limits.Quota.Windowed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * One client's present window under one policy.
 *
 * @param resets the policy's number of resets when the window began
 * @param start when the first request was counted, in whole milliseconds
 * @param end when the window refills, as the client was told
 * @param used what is used so far: requests, or microseconds of their time
 */
record Window(int resets, Instant start, Instant end, long used) {

  /** The present window among a client's, or one that begins now. */
  static Window of(
      Map<String, Window> windows, String policy, Windowed quota, int resets, Instant now) {
    Window last = windows.get(policy);
    return last == null ? beginning(quota, resets, now) : last.under(quota, resets, now);
  }

  static Window beginning(Windowed quota, int resets, Instant now) {
    Instant start = now.truncatedTo(ChronoUnit.MILLIS);
    return new Window(resets, start, start.plus(quota.window()), 0);
  }

  /**
   * This window as the policy, which may have changed since, sees it; a new one if it is over.
   *
   * @param resetsNow the policy's number of resets
   */
  Window under(Windowed quota, int resetsNow, Instant now) {
    if (resets != resetsNow || !now.isBefore(end)) {
      return beginning(quota, resetsNow, now);
    }
    Instant endNow = start.plus(quota.window());
    if (!endNow.isBefore(end)) {
      return clockWentBack(now) ? beginning(quota, resetsNow, now) : this;
    }
    return now.isBefore(endNow)
        ? new Window(resets, start, endNow, used)
        : beginning(quota, resetsNow, now);
  }

  Window withMore(long more) {
    return new Window(resets, start, end, used + more);
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
}
