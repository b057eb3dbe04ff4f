package dev.lintel.properties.limits;

import dev.lintel.properties.limits.CountRow.Key;
import dev.lintel.properties.store.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes behind the requests what they counted, so that a restart goes on from there. What the
 * database refuses is kept and written the next time; requests never wait for it.
 */
final class CountJournal {
  private static final Logger LOG = LoggerFactory.getLogger(CountJournal.class);
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

  private final Database database;
  private final MemoryCounts counts;
  private final Refusals refusals;
  private final InstantSource clock;
  // In order of key, so that processes that write at once do not wait for each other in a circle.
  private final TreeMap<Key, Window> unwrittenCounts = new TreeMap<>();
  private final Map<Refusals.Key, Long> unwrittenRefusals = new HashMap<>();
  private Instant lastSweep = Instant.EPOCH;
  private boolean cutOff;

  CountJournal(Database database, MemoryCounts counts, Refusals refusals, InstantSource clock) {
    this.database = database;
    this.counts = counts;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** Brings back the windows that are not over. */
  synchronized void load() {
    Instant now = clock.instant();
    database.jdbi().useHandle(handle -> CountRows.readPresent(handle, now, counts::restore));
  }

  /** Writes what changed since the last time, and once a minute forgets what is over. */
  synchronized void flush() {
    collect();
    try {
      writeCounts();
      writeRefusals();
      sweep();
      noteContact();
    } catch (SQLException | RuntimeException e) {
      noteOutage(e);
    }
  }

  private void collect() {
    counts.drainChanged().forEach(row -> unwrittenCounts.put(row.key(), row.window()));
    refusals.drain().forEach((key, more) -> unwrittenRefusals.merge(key, more, Long::sum));
    Instant now = clock.instant();
    unwrittenCounts.values().removeIf(window -> window.isOver(now));
  }

  private void writeCounts() throws SQLException {
    if (!unwrittenCounts.isEmpty()) {
      inTransaction(handle -> CountRows.write(handle, unwrittenCounts));
      unwrittenCounts.clear();
    }
  }

  private void writeRefusals() throws SQLException {
    if (!unwrittenRefusals.isEmpty()) {
      inTransaction(handle -> CountRows.add(handle, unwrittenRefusals));
      unwrittenRefusals.clear();
    }
  }

  private void inTransaction(HandleConsumer<SQLException> work) throws SQLException {
    database.jdbi().useTransaction(work);
  }

  private void sweep() {
    Instant now = clock.instant();
    if (now.isBefore(lastSweep.plus(BETWEEN_SWEEPS))) {
      return;
    }
    counts.dropExpired(now);
    database.jdbi().useHandle((Handle handle) -> CountRows.deleteExpired(handle, now));
    lastSweep = now;
  }

  private void noteContact() {
    if (cutOff) {
      LOG.info("Counts of limits are written again");
      cutOff = false;
    }
  }

  private void noteOutage(Exception failure) {
    if (!cutOff) {
      LOG.warn("Counts of limits cannot be written now and are kept: {}", failure.toString());
      cutOff = true;
    }
  }
}
