package dev.lintel.benchmarks.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Starts its charge again whenever that has died, as a service manager does. */
final class Keeper implements AutoCloseable {
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Charge charge;
  private final List<Double> starts = new CopyOnWriteArrayList<>();
  private final AtomicInteger failedStarts = new AtomicInteger();
  private final Thread thread;
  private volatile boolean ending;
  private volatile boolean ready;

  Keeper(Charge charge) {
    this.charge = charge;
    thread = Thread.ofPlatform().name("keeper-" + charge.name()).start(this::keep);
  }

  Charge charge() {
    return charge;
  }

  private void keep() {
    long died = System.nanoTime();
    while (!ending) {
      if (!charge.isAlive()) {
        died = ready ? System.nanoTime() : died;
        ready = false;
        restart(died);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private void restart(long died) {
    LockSupport.parkNanos(REST_NANOS);
    try {
      charge.start();
      starts.add((System.nanoTime() - died) / 1e9);
      ready = true;
    } catch (Exception e) {
      failedStarts.incrementAndGet();
    }
  }

  boolean isUp() {
    return ready && charge.isAlive();
  }

  /** Seconds from each death to being ready again; the first is the first start. */
  List<Double> starts() {
    return starts;
  }

  /** Starts that ended in another death, or found no database. */
  int failedStarts() {
    return failedStarts.get();
  }

  @Override
  public void close() {
    ending = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    charge.stop();
  }
}
