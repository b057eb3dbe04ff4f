package dev.lintel.properties.operations;

import dev.lintel.properties.operations.Turn.MarkedLane;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose turn it is: of the lanes with open operations that nobody holds, the longest unserved, and
 * with them the next ones, as far as one batch goes.
 */
final class Lanes {
  /**
   * The recursion leaps from lane to lane within the index, however many operations each has.
   * Limits by a query keep the planner from planning anew for each size of a batch.
   */
  private static final String PICK =
      """
      with recursive open as (
        (select owner, bucket from properties.operation where finished is null
          order by owner, bucket limit 1)
        union all
        select next.owner, next.bucket from open cross join lateral (
          select o.owner, o.bucket from properties.operation o
          where o.finished is null and (o.owner, o.bucket) > (open.owner, open.bucket)
          order by o.owner, o.bucket limit 1) next
      ), picked as (
        select lane.owner, lane.bucket, lane.turn from open
        join properties.operation_lane lane
          on lane.owner = open.owner and lane.bucket = open.bucket
        order by lane.turn limit (select cast(? as bigint))
        for update of lane skip locked
      ), taken as (
        select owner, bucket, min(sequence) as first, max(sequence) as mark from (
          select picked.owner, picked.bucket, next.sequence,
            row_number() over (order by turn, picked.owner, picked.bucket, sequence) as place
          from picked cross join lateral (
            select o.sequence from properties.operation o
            where o.owner = picked.owner and o.bucket = picked.bucket and o.finished is null
            order by o.sequence limit (select cast(? as bigint))) next) placed
        where place <= ?
        group by owner, bucket
      )
      update properties.operation_lane lane
      set turn = nextval('properties.operation_turn'),
        since = case when taken.first <= lane.mark then lane.since else ? end,
        mark = greatest(lane.mark, taken.mark)
      from taken where lane.owner = taken.owner and lane.bucket = taken.bucket
      returning lane.owner, lane.bucket, lane.mark
      """;

  /**
   * Held until the transaction's end. Of a machine that has vanished without a word, the database
   * would not know for hours; it ends a transaction that has nothing to say for a minute. A batch's
   * statements look up what they name, however many; to plan each batch anew would only cost.
   */
  private static final String HOLD =
      """
      select lane.owner, lane.bucket, turn.mark,
        set_config('idle_in_transaction_session_timeout', '60s', true),
        set_config('plan_cache_mode', 'force_generic_plan', true)
      from (select cast(? as text[]) as owners, cast(? as integer[]) as buckets,
        cast(? as bigint[]) as marks offset 0) given
      cross join lateral unnest(owners, buckets, marks) as turn (owner, bucket, mark)
      join properties.operation_lane lane
        on lane.owner = turn.owner and lane.bucket = turn.bucket
      for update of lane skip locked
      """;

  private Lanes() {}

  /** Marks the next operations as being processed, and commits that. */
  static Turn pick(Connection connection, Instant now, BatchSize size) throws SQLException {
    Instant since = now.truncatedTo(ChronoUnit.MICROS);
    try (PreparedStatement statement = connection.prepareStatement(PICK)) {
      statement.setInt(1, size.lanes());
      statement.setInt(2, size.operations());
      statement.setInt(3, size.operations());
      statement.setObject(4, Columns.time(since));
      return new Turn(lanes(statement.executeQuery()));
    }
  }

  /** The lanes of a turn that this transaction holds from now on; others hold the rest. */
  static Turn hold(Connection connection, Turn turn) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
      bind(statement, turn);
      return new Turn(lanes(statement.executeQuery()));
    }
  }

  static void bind(PreparedStatement statement, Turn turn) throws SQLException {
    Connection connection = statement.getConnection();
    statement.setArray(1, Columns.array(connection, "text", turn.lanes(), MarkedLane::owner));
    statement.setArray(2, Columns.array(connection, "integer", turn.lanes(), MarkedLane::bucket));
    statement.setArray(3, Columns.array(connection, "bigint", turn.lanes(), MarkedLane::mark));
  }

  private static List<MarkedLane> lanes(ResultSet rows) throws SQLException {
    List<MarkedLane> lanes = new ArrayList<>();
    while (rows.next()) {
      Lane lane = new Lane(rows.getString(1), rows.getInt(2));
      lanes.add(new MarkedLane(lane, rows.getLong(3)));
    }
    return lanes;
  }
}
