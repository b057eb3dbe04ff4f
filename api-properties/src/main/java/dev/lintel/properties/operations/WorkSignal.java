package dev.lintel.properties.operations;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's workers; a signal that is lost costs no more than a worker's poll. */
final class WorkSignal {
  private final Semaphore calls = new Semaphore(0);
  private final int workers;

  WorkSignal(int workers) {
    this.workers = workers;
  }

  /** More calls than there are workers wake nobody else. */
  void give() {
    if (calls.availablePermits() < workers) {
      calls.release();
    }
  }

  void await(Duration longest) throws InterruptedException {
    calls.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
  }
}
