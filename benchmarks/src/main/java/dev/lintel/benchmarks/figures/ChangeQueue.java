package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.Settling;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The server's queue of accepted changes, filled and watched beside the server: rows as its own
 * acceptance writes them, which its workers cannot tell apart.
 */
final class ChangeQueue {
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
  private static final int LANES = 4;

  private static final String LANES_OF =
      """
      insert into properties.operation_lane (owner, bucket)
      select acts_for, n from properties.account, generate_series(0, %d) as n
      where name = ? on conflict do nothing
      """
          .formatted(LANES - 1);
  private static final String HOLD =
      """
      select 1 from properties.operation_lane
      where owner = (select acts_for from properties.account where name = ?)
      for update
      """;

  /** For each item in turn a patch and, where asked for, its publishing. */
  private static final String FILL =
      """
      insert into properties.operation (account, owner, id, api, kind, subject, bucket, path, attributes,
        body, received, expires)
      select ?, a.acts_for, gen_random_uuid(), 'connect-supplier', kind, 'items/' || item, item %% %d,
        '/nobbsupplier/api/v2/items/' || item,
        '{"version":"2","supplier":"' || a.acts_for || '","number":"' || item || '"}',
        case kind when 'connect-supplier.patchItem'
          then convert_to('{"secondaryText":"' || ? || ' ' || place || '"}', 'UTF8')
          else convert_to('{}', 'UTF8') end,
        now(), now() + interval '1 day'
      from unnest(?) with ordinality as t (item, place)
      cross join unnest(?) with ordinality as k (kind, step)
      join properties.account a on a.name = ?
      order by place, step
      """
          .formatted(LANES);

  private final Connection connection;

  ChangeQueue(Connection connection) {
    this.connection = connection;
  }

  /** Changes of these items in this order, in one transaction, to be applied from its end on. */
  void fill(String account, String text, List<Integer> items, List<String> kinds)
      throws SQLException {
    try (PreparedStatement lanes = connection.prepareStatement(LANES_OF);
        PreparedStatement fill = connection.prepareStatement(FILL)) {
      lanes.setString(1, account);
      lanes.executeUpdate();
      fill.setString(1, account);
      fill.setString(2, text);
      fill.setArray(3, connection.createArrayOf("integer", items.toArray()));
      fill.setArray(4, connection.createArrayOf("text", kinds.toArray()));
      fill.setString(5, account);
      fill.executeUpdate();
    }
  }

  /** Keeps the workers from an account's changes until the connection commits. */
  static void hold(Connection holder, String account) throws SQLException {
    holder.setAutoCommit(false);
    try (PreparedStatement hold = holder.prepareStatement(HOLD)) {
      hold.setString(1, account);
      hold.executeQuery();
    }
  }

  void settle() throws SQLException {
    Settling.vacuum(connection, "properties.operation", "catalogue.working_copy");
  }

  boolean isOpen(String account) throws SQLException {
    return number(
            "select count(*) from properties.operation where account = ? and finished is null",
            account)
        > 0;
  }

  /** Changes that were accepted and not yet applied, of whichever account. */
  long open() throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement(
            "select count(*) from properties.operation where finished is null")) {
      ResultSet row = ask.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  long failed(String account) throws SQLException {
    return number(
        "select count(*) from properties.operation where account = ? and problem_status is not null",
        account);
  }

  /** Milliseconds from receipt to end that 99 of 100 of an account's changes stayed below. */
  double delay99(String account, Instant since) throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement(
            """
            select percentile_disc(0.99) within group (
              order by 1000 * extract(epoch from finished - received))
            from properties.operation where account = ? and received >= ?
            """)) {
      ask.setString(1, account);
      ask.setObject(2, since.atOffset(ZoneOffset.UTC));
      ResultSet row = ask.executeQuery();
      row.next();
      return row.getDouble(1);
    }
  }

  private long number(String sql, String account) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setString(1, account);
      ResultSet row = ask.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  /** Returns when all that was accepted has ended, of whichever account. */
  void awaitNoneOpen() throws SQLException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    try (PreparedStatement ask =
        connection.prepareStatement(
            "select exists (select from properties.operation where finished is null)")) {
      while (isTrue(ask)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("Changes stay open");
        }
        LockSupport.parkNanos(LOOK_NANOS);
      }
    }
  }

  private static boolean isTrue(PreparedStatement ask) throws SQLException {
    try (ResultSet row = ask.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** Forgets what has ended, so that every round begins alike. */
  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("delete from properties.operation where finished is not null");
    }
  }
}
