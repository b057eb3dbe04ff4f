package dev.lintel.properties.access.sessions;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle after how long without a request it ends
 * @param longest after how long it ends in any case
 */
public record SessionTimes(Duration idle, Duration longest) {
  public static final SessionTimes USUAL =
      new SessionTimes(Duration.ofMinutes(30), Duration.ofHours(12));

  public SessionTimes {
    if (!idle.isPositive() || longest.compareTo(idle) < 0) {
      throw new IllegalArgumentException("A session is idle for less than it lasts");
    }
  }
}
