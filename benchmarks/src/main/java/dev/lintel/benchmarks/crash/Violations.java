package dev.lintel.benchmarks.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Promises that were broken, in words. */
final class Violations {
  private static final int MOST_TOLD = 50;

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final AtomicLong count = new AtomicLong();

  void add(String text, Object... values) {
    if (count.incrementAndGet() <= MOST_TOLD) {
      told.add(text.formatted(values));
    }
  }

  void unless(boolean kept, String text, Object... values) {
    if (!kept) {
      add(text, values);
    }
  }

  long count() {
    return count.get();
  }

  /** The first of them. */
  List<String> told() {
    return told;
  }
}
