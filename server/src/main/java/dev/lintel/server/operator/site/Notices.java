package dev.lintel.server.operator.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Notices on their way from a change to the page that follows it, in this process's memory alone:
 * the operator's door belongs to one process, and a secret must not lie anywhere.
 */
final class Notices {
  private static final int MOST = 100;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private record Waiting(Notice notice, Instant since) {}

  private final LinkedHashMap<String, Waiting> waiting = new LinkedHashMap<>();
  private final InstantSource clock;

  Notices(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void leave(String formToken, Notice notice) {
    waiting.values().removeIf(this::isOver);
    if (waiting.size() >= MOST) {
      waiting.pollFirstEntry();
    }
    waiting.put(formToken, new Waiting(notice, clock.instant()));
  }

  /** What waits for a browser, which then waits no more. */
  synchronized Optional<Notice> take(String formToken) {
    return Optional.ofNullable(waiting.remove(formToken))
        .filter(each -> !isOver(each))
        .map(Waiting::notice);
  }

  private boolean isOver(Waiting each) {
    return clock.instant().isAfter(each.since().plus(LONGEST));
  }
}
