package dev.lintel.benchmarks.crash;

import java.util.ArrayList;
import java.util.List;

/** Seconds from each kill until a change was accepted again that was sent after it. */
final class Recovery {
  private final List<Long> open = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();

  synchronized void killed() {
    open.add(System.nanoTime());
  }

  synchronized void accepted(long sent) {
    long now = System.nanoTime();
    open.removeIf(killed -> {
      boolean over = killed < sent;
      if (over) {
        seconds.add((now - killed) / 1e9);
      }
      return over;
    });
  }

  synchronized List<Double> seconds() {
    return List.copyOf(seconds);
  }
}
