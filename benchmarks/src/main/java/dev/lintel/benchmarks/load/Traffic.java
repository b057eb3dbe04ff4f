package dev.lintel.benchmarks.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Operations at a steady pace, each on a thread of its own. Latencies count from the moment an
 * operation was due, so that a server that stands still is seen by all that it kept waiting.
 */
public final class Traffic implements AutoCloseable {

  private static final int DIGITS = 3;

  private final AtomicBoolean ending = new AtomicBoolean();
  private final AtomicLong failures = new AtomicLong();
  private final Histogram latencies = new ConcurrentHistogram(DIGITS);
  private final List<Thread> threads;

  private Traffic(List<? extends Operation> operations, long periodNanos) {
    threads =
        operations.stream()
            .map(operation -> Thread.ofPlatform().start(() -> repeat(operation, periodNanos)))
            .toList();
  }

  /** Begins; each operation is due so many times a second. */
  public static Traffic begin(List<? extends Operation> operations, int timesASecond) {
    return new Traffic(operations, 1_000_000_000L / timesASecond);
  }

  private void repeat(Operation operation, long period) {
    long due = System.nanoTime();
    while (!ending.get()) {
      try {
        operation.perform();
        latencies.recordValue(System.nanoTime() - due);
      } catch (Exception e) {
        failures.incrementAndGet();
        return;
      }
      due += period;
      LockSupport.parkNanos(due - System.nanoTime());
    }
  }

  /** Operations that failed; each ended its thread. */
  public long failures() {
    return failures.get();
  }

  /** How long operations took; complete after {@link #close()}. */
  public Latency latency() {
    return Latency.of(latencies);
  }

  /** Lets the running operations end and waits for them. */
  @Override
  public void close() {
    ending.set(true);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
