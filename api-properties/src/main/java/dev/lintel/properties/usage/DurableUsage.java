package dev.lintel.properties.usage;

import dev.lintel.properties.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The usage that one process counts and keeps in the database (schema {@code properties}); after a
 * crash the last three seconds are forgotten.
 */
public final class DurableUsage implements AutoCloseable {
  private static final Duration BETWEEN_WRITES = Duration.ofSeconds(3);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

  private final UsageCounts counts;
  private final UsageJournal journal;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread writer = Thread.ofVirtual().name("usage-journal").unstarted(this::write);

  private DurableUsage(Database database, InstantSource clock) {
    this.counts = new UsageCounts(clock);
    this.journal = new UsageJournal(database, counts, clock);
  }

  /** Begins to keep what is counted. */
  public static DurableUsage open(Database database, InstantSource clock) {
    var usage = new DurableUsage(database, clock);
    usage.writer.start();
    return usage;
  }

  public UsageCounts counts() {
    return counts;
  }

  private void write() {
    while (!closesWithin(BETWEEN_WRITES)) {
      journal.flush();
    }
  }

  private boolean closesWithin(Duration pause) {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Writes what is not written yet. Close it before the database. */
  @Override
  public void close() {
    closing.countDown();
    try {
      writer.join(LONGEST_FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    journal.flush();
  }
}
