package dev.lintel.properties.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, with a generous bound that only a failing test meets. */
public final class Eventually {

  private static final Duration BOUND = Duration.ofSeconds(90);

  private Eventually() {}

  /** Returns once the condition holds; fails with the description if it never does. */
  public static void holds(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + BOUND.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + BOUND + ": " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
