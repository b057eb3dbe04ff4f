package dev.lintel.properties.limits;

import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.Recurring;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The limits of one process whose policies and counts live in the database (schema {@code
 * properties}): policies follow the operator within a second, counts survive a restart, and after a
 * crash at most a second of traffic is forgotten.
 */
public final class DurableLimits implements AutoCloseable {
  private static final Duration BETWEEN_WRITES = Duration.ofMillis(500);
  private static final int CLIENTS = 100_000;

  private final Limits limits;
  private final CountJournal journal;
  private final Recurring writer;

  private DurableLimits(Limits limits, CountJournal journal) {
    this.limits = limits;
    this.journal = journal;
    this.writer = new Recurring("limit-journal", BETWEEN_WRITES, journal::flush);
  }

  /**
   * Loads policies and counts and begins to keep them.
   *
   * @param defaults what the profiles of the APIs propose; used where the operator has set nothing
   */
  public static DurableLimits open(
      Database database, ChangeWatch watch, List<LimitPolicy> defaults, InstantSource clock) {
    var counts = new MemoryCounts(CLIENTS, clock);
    var limits = new Limits(counts);
    follow(new LimitPolicies(database), watch, defaults, limits);
    var journal = new CountJournal(database, counts, limits.refusals(), clock);
    journal.load();
    var durable = new DurableLimits(limits, journal);
    durable.writer.start();
    return durable;
  }

  private static void follow(
      LimitPolicies policies, ChangeWatch watch, List<LimitPolicy> defaults, Limits limits) {
    policies.addAbsent(defaults);
    watch.on(LimitPolicies.TOPIC, () -> limits.use(policies.all()));
    limits.use(policies.all());
  }

  public Limits limits() {
    return limits;
  }

  /** Writes what is not written yet. Close it before the database. */
  @Override
  public void close() {
    writer.close();
    journal.flush();
  }
}
