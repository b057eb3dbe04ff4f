package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Stops requests whose time is over and whose answer has not begun. One thread looks after all of
 * them, as long as there are any, so that a request that is quick pays next to nothing.
 */
final class Deadlines {
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean watching = new AtomicBoolean();

  /** Makes an answer. */
  @FunctionalInterface
  interface Step {
    Answer run() throws IOException;
  }

  /** Sends the answer of a step; stops with 504 if it does not begin within what is allowed. */
  void send(Step step, Walk walk, Optional<Duration> allowed) throws IOException {
    if (allowed.isEmpty()) {
      walk.send(step.run());
      return;
    }
    var deadline = new Deadline(allowed.get(), walk);
    running.add(deadline);
    watch();
    try {
      deadline.send(step);
    } finally {
      running.remove(deadline);
    }
  }

  private void watch() {
    if (watching.compareAndSet(false, true)) {
      Thread.ofVirtual().name("deadlines").start(this::look);
    }
  }

  private void look() {
    while (!running.isEmpty()) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      long now = System.nanoTime();
      running.forEach(deadline -> deadline.look(now));
    }
    watching.set(false);
    if (!running.isEmpty()) {
      watch();
    }
  }
}
