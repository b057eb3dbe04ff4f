package dev.lintel.properties.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whose turn it is: of the lanes with open operations that nobody holds, the longest unserved. */
final class Lanes {

  /** The recursion leaps from lane to lane within the index, however many operations each has. */
  private static final String PICK =
      """
      with recursive open as (
        (select account, bucket from properties.operation where finished is null
          order by account, bucket limit 1)
        union all
        select next.account, next.bucket from open cross join lateral (
          select o.account, o.bucket from properties.operation o
          where o.finished is null and (o.account, o.bucket) > (open.account, open.bucket)
          order by o.account, o.bucket limit 1) next
      ), picked as (
        select lane.account, lane.bucket from open
        join properties.operation_lane lane
          on lane.account = open.account and lane.bucket = open.bucket
        order by lane.turn limit 1
        for update of lane skip locked
      )
      update properties.operation_lane lane
      set turn = nextval('properties.operation_turn'), since = ?,
        mark = greatest(lane.mark, (
          select max(next.sequence) from (
            select o.sequence from properties.operation o
            where o.account = lane.account and o.bucket = lane.bucket and o.finished is null
            order by o.sequence limit ?) next))
      from picked where lane.account = picked.account and lane.bucket = picked.bucket
      returning lane.account, lane.bucket, lane.mark
      """;

  /**
   * Held until the transaction's end. Of a machine that has vanished without a word, the database
   * would not know for hours; it ends a transaction that has nothing to say for a minute.
   */
  private static final String HOLD =
      """
      select set_config('idle_in_transaction_session_timeout', '60s', true)
      from properties.operation_lane where account = ? and bucket = ?
      for update skip locked
      """;

  private Lanes() {}

  /** Marks the next lane's first operations as being processed, and commits that. */
  static Optional<Turn> pick(Connection connection, Instant now, int batch) throws SQLException {
    Instant since = now.truncatedTo(ChronoUnit.MICROS);
    try (PreparedStatement statement = connection.prepareStatement(PICK)) {
      statement.setObject(1, Columns.time(since));
      statement.setInt(2, batch);
      ResultSet row = statement.executeQuery();
      return row.next()
          ? Optional.of(new Turn(new Lane(row.getString(1), row.getInt(2)), row.getLong(3), since))
          : Optional.empty();
    }
  }

  /** Holds the lane for this transaction; false where another worker does. */
  static boolean hold(Connection connection, Lane lane) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
      statement.setString(1, lane.account());
      statement.setInt(2, lane.bucket());
      return statement.executeQuery().next();
    }
  }
}
