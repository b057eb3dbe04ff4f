package dev.lintel.benchmarks.care;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests that are certainly under way, as clients can know it: the status of a long answer was
 * read, and much of the rest has not come.
 */
final class UnderWay {
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  void enter() {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
  }

  void leave() {
    now.decrementAndGet();
  }

  int most() {
    return most.get();
  }
}
