package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes statuses whose time is over, in the background and in small transactions with pauses, so
 * that others hardly notice; processes that do this at once share the work. What has not ended is
 * never removed.
 *
 * <p>Partitions by day would go at once, but a unique idempotency key over all days needs one
 * index, and dropping a partition locks the table against those who accept.
 */
public final class OperationRemoval implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OperationRemoval.class);
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);
  private static final int BATCH = 1_000;
  private static final String REMOVE =
      """
      delete from properties.operation o using (
        select account, id from properties.operation
        where expires <= ? and finished is not null
        order by expires limit ? for update skip locked) gone
      where o.account = gone.account and o.id = gone.id
      """;

  private final Database database;
  private final InstantSource clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  private OperationRemoval(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.thread = Thread.ofVirtual().name("operation-removal").unstarted(this::run);
  }

  /** Begins to remove, now and every minute. */
  public static OperationRemoval start(Database database, InstantSource clock) {
    var removal = new OperationRemoval(database, clock);
    removal.thread.start();
    return removal;
  }

  private void run() {
    try {
      do {
        sweep();
      } while (!closing.await(BETWEEN_SWEEPS.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Rests as long as it has worked. */
  private void sweep() throws InterruptedException {
    try {
      long start = System.nanoTime();
      while (removeSome(database, clock) == BATCH
          && !closing.await(System.nanoTime() - start, TimeUnit.NANOSECONDS)) {
        start = System.nanoTime();
      }
    } catch (RuntimeException | Error e) {
      LOG.warn("Old operations could not be removed; the next try is in a minute", e);
    }
  }

  /** Removes one batch and tells how many. */
  static int removeSome(Database database, InstantSource clock) {
    return database.jdbi().withHandle(handle -> handle.execute(REMOVE, clock.instant(), BATCH));
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(LONGEST_FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
