package dev.lintel.properties.limits;

import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The limits of one process whose policies and counts live in the database (schema {@code
 * properties}): policies follow the operator within a second, counts survive a restart, and after a
 * crash at most a second of traffic is forgotten.
 */
public final class DurableLimits implements AutoCloseable {
  private static final Duration BETWEEN_WRITES = Duration.ofMillis(500);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);
  private static final int CLIENTS = 100_000;

  private final Limits limits;
  private final CountJournal journal;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread writer;

  private DurableLimits(Limits limits, CountJournal journal) {
    this.limits = limits;
    this.journal = journal;
    this.writer = Thread.ofVirtual().name("limit-journal").unstarted(this::write);
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
