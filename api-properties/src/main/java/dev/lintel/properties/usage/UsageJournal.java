package dev.lintel.properties.usage;

import dev.lintel.properties.store.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds behind the requests what was counted, in one transaction; what several processes counted
 * adds up. What the database refuses is kept and added the next time.
 */
final class UsageJournal {
  private static final Logger LOG = LoggerFactory.getLogger(UsageJournal.class);
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);
  private static final int MOST_PLACES = 1_000;

  private final Database database;
  private final UsageCounts counts;
  private final InstantSource clock;
  private final KnownPlaces places = new KnownPlaces(MOST_PLACES);
  private final Unwritten unwritten = new Unwritten();
  private Instant nextSweep = Instant.MIN;
  private boolean cutOff;

  UsageJournal(Database database, UsageCounts counts, InstantSource clock) {
    this.database = database;
    this.counts = counts;
    this.clock = clock;
  }

  /** Writes what was counted since the last time, and now and then removes what is too old. */
  synchronized void flush() {
    try {
      sweep();
      collect();
      write();
      noteContact();
    } catch (SQLException | RuntimeException e) {
      collect();
      noteOutage(e);
    }
  }

  private void collect() {
    counts.drain().forEach(counted -> unwritten.add(counted, places));
  }

  private void write() throws SQLException {
    if (!unwritten.isEmpty()) {
      database
          .jdbi()
          .<SQLException>useTransaction(handle -> UsageRows.add(handle.getConnection(), unwritten));
      unwritten.clear();
    }
  }

  private void sweep() {
    Instant now = clock.instant();
    if (now.isBefore(nextSweep)) {
      return;
    }
    database.jdbi().useHandle((Handle handle) -> Retention.apply(handle, now));
    database.jdbi().useHandle(places::load);
    nextSweep = now.plus(BETWEEN_SWEEPS);
  }

  private void noteContact() {
    if (cutOff) {
      LOG.info("Usage is written again");
      cutOff = false;
    }
  }

  private void noteOutage(Exception failure) {
    if (!cutOff) {
      LOG.warn("Usage cannot be written now and is kept: {}", failure.toString());
      cutOff = true;
    }
  }
}
