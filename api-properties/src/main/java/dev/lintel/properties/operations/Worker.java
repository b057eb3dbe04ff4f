package dev.lintel.properties.operations;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves lanes one after another until it is told to stop; waits out what keeps it from that. */
final class Worker implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  /** Lanes that another worker is just choosing from look as if there were none. */
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);

  /** Under load, what a batch costs however small it is, is worth a moment's wait for more. */
  private static final Duration REST = Duration.ofMillis(50);

  private final Operations operations;
  private final Batch batch;
  private final BatchSize size;
  private final AtomicBoolean stopping;
  private boolean cutOff;

  Worker(Operations operations, Batch batch, AtomicBoolean stopping) {
    this.operations = operations;
    this.batch = batch;
    this.size = new BatchSize(operations.settings().batch());
    this.stopping = stopping;
  }

  @Override
  public void run() {
    try {
      Duration pause = SHORTEST_PAUSE;
      while (!stopping.get()) {
        if (servesOrTells()) {
          pause = SHORTEST_PAUSE;
          rest();
        } else {
          operations.signal().await(pause);
          pause = longer(pause);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rest() {
    if (size.mayGather()) {
      LockSupport.parkNanos(this, REST.toNanos());
    }
  }

  private Duration longer(Duration pause) {
    Duration poll = operations.settings().poll();
    return pause.multipliedBy(2).compareTo(poll) < 0 ? pause.multipliedBy(2) : poll;
  }

  /** Without memory even telling of it fails, which must not end the worker. */
  private boolean servesOrTells() {
    try {
      return serve();
    } catch (Error untold) {
      return false;
    }
  }

  /** Whether there may be more to do right now. */
  private boolean serve() {
    try {
      long start = System.nanoTime();
      int ended = batch.run(size);
      size.lasted(ended, System.nanoTime() - start);
      noteContact();
      return ended > 0;
    } catch (SQLException | RuntimeException | Error failure) {
      size.shrink();
      noteOutage(failure);
      return false;
    }
  }

  private void noteContact() {
    if (cutOff) {
      LOG.info("Operations are applied again");
      cutOff = false;
    }
  }

  private void noteOutage(Throwable failure) {
    if (!Outage.isPassing(failure)) {
      LOG.error("A batch of operations failed and is tried again", failure);
    } else if (!cutOff && !stopping.get()) {
      LOG.warn("Operations cannot be applied now and wait: {}", failure.toString());
      cutOff = true;
    }
  }
}
