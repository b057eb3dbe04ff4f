package dev.lintel.properties.usage;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.Recurring;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The usage that one process counts and keeps in the database (schema {@code properties}); after a
 * crash the last three seconds are forgotten.
 */
public final class DurableUsage implements AutoCloseable {
  private static final Duration BETWEEN_WRITES = Duration.ofSeconds(3);

  private final UsageCounts counts;
  private final UsageJournal journal;
  private final Recurring writer;

  private DurableUsage(Database database, InstantSource clock) {
    this.counts = new UsageCounts(clock);
    this.journal = new UsageJournal(database, counts, clock);
    this.writer = new Recurring("usage-journal", BETWEEN_WRITES, journal::flush);
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

  /** Writes what is not written yet. Close it before the database. */
  @Override
  public void close() {
    writer.close();
    journal.flush();
  }
}
