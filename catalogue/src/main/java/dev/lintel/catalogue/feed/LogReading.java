package dev.lintel.catalogue.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the log from where it was read to. Transactions commit in another order than they begin, so
 * each look goes back to the oldest one that was still running at the look before: everything older
 * had ended by then and was seen. What was seen is not told twice.
 */
final class LogReading {

  private static final Kind[] KINDS = Kind.values();

  // One statement, hence one view of the data: the horizon fits the rows.
  private static final String READ =
      """
      select pg_snapshot_xmin(pg_current_snapshot())::text::bigint, e.below::text::bigint,
        l.id, l.transaction::text::bigint, l.kind, l.keys
      from catalogue.change_log_end e
      left join catalogue.change_log l on l.transaction >= ?::text::xid8\
      """;

  /** A row of the log. */
  record Change(Kind kind, List<Integer> keys) {}

  /**
   * What a look brought.
   *
   * @param missed whether there may be changes that are no longer in the log
   */
  record News(boolean missed, List<Change> changes) {}

  private final Map<Long, Long> seen = new HashMap<>();
  private long horizon = -1;

  /** Every transaction before this one had ended at the last look. */
  long horizon() {
    return horizon;
  }

  News next(Connection connection) throws SQLException {
    boolean first = horizon < 0;
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setString(1, Long.toString(first ? Long.MAX_VALUE : horizon));
      try (ResultSet row = statement.executeQuery()) {
        return news(row, first);
      }
    }
  }

  private News news(ResultSet row, boolean first) throws SQLException {
    List<Change> changes = new ArrayList<>();
    Map<Long, Long> added = new HashMap<>();
    boolean missed = first;
    long next = horizon;
    while (row.next()) {
      next = row.getLong(1);
      missed |= row.getLong(2) > horizon;
      long id = row.getLong(3);
      if (!row.wasNull() && !seen.containsKey(id)) {
        added.put(id, row.getLong(4));
        changes.add(change(row));
      }
    }
    horizon = next;
    seen.putAll(added);
    seen.values().removeIf(transaction -> transaction < horizon);
    return new News(missed, changes);
  }

  private static Change change(ResultSet row) throws SQLException {
    Integer[] keys = (Integer[]) row.getArray(6).getArray();
    return new Change(KINDS[row.getInt(5)], List.of(keys));
  }
}
