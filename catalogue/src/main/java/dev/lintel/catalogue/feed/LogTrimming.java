package dev.lintel.catalogue.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps the log short: what was readable ten minutes ago goes, and the end of the log tells that it
 * is gone.
 */
final class LogTrimming {

  private static final long KEPT = Duration.ofMinutes(10).toNanos();

  private static final String TRIM =
      """
      with trimmed as (delete from catalogue.change_log where transaction < ?::text::xid8)
      update catalogue.change_log_end set below = ?::text::xid8 where below < ?::text::xid8\
      """;

  // Numbers that this database has not reached yet come from a copy of another one's data.
  private static final String FORGET_ANOTHER_LIFE =
      """
      with trimmed as (
        delete from catalogue.change_log
        where transaction >= pg_snapshot_xmax(pg_current_snapshot()))
      update catalogue.change_log_end set below = pg_snapshot_xmin(pg_current_snapshot())
      where below >= pg_snapshot_xmax(pg_current_snapshot())\
      """;

  private final LongSupplier nanoseconds;
  private long noted;
  private long horizon = -1;

  LogTrimming(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** To be called now and then with the horizon of the latest look. */
  void trim(Connection connection, long latest) throws SQLException {
    long now = nanoseconds.getAsLong();
    if (horizon >= 0 && now - noted < KEPT) {
      return;
    }
    if (horizon >= 0) {
      trimBelow(connection, Long.toString(horizon));
    }
    horizon = latest;
    noted = now;
  }

  private static void trimBelow(Connection connection, String below) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TRIM)) {
      for (int place = 1; place <= 3; place++) {
        statement.setString(place, below);
      }
      statement.executeUpdate();
    }
  }

  void forgetAnotherLife(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(FORGET_ANOTHER_LIFE);
    }
  }
}
