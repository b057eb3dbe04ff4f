package dev.lintel.properties.operations;

import dev.lintel.properties.problem.ProblemKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open operations of held lanes, and their ends. */
final class OpenRows {
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  /** As many as fit into memory, and one in any case. */
  private static final String READ =
      """
      select account, owner, id, api, kind, subject, sequence, path, attributes, body, received from (
        select first.*, sum(octet_length(body)) over (order by place, sequence) as bytes from (
          select o.*, held.place
          from unnest(cast(? as text[]), cast(? as integer[]), cast(? as bigint[]))
            with ordinality as held (owner, bucket, mark, place)
          cross join lateral (
            select * from properties.operation
            where owner = held.owner and bucket = held.bucket and finished is null
              and sequence <= held.mark
            order by sequence limit ?) o
          order by held.place, o.sequence limit ?) first) summed
      where bytes - octet_length(body) < %d
      order by place, sequence
      """
          .formatted(MOST_BYTES);

  /** The body goes with the end, except where the operator must find out what was wrong with it. */
  private static final String END =
      """
      update properties.operation o
      set started = greatest(o.received, lane.since),
        finished = greatest(o.received, lane.since, ?),
        resource = ended.resource, problem_status = ended.problem_status, problem = ended.problem,
        body = case when ended.puzzling then o.body else '' end
      from unnest(cast(? as text[]), cast(? as uuid[]), cast(? as text[]), cast(? as integer[]), cast(? as text[]),
        cast(? as boolean[]))
        as ended (account, id, resource, problem_status, problem, puzzling),
        properties.operation_lane lane
      where o.account = ended.account and o.id = ended.id and o.finished is null
        and lane.owner = o.owner and lane.bucket = o.bucket
      """;

  private OpenRows() {}

  /** One operation and how it ended. */
  record End(Operation operation, Outcome outcome, Optional<ProblemBody> problem) {
    String account() {
      return operation.target().account();
    }

    UUID id() {
      return operation.id();
    }

    String resource() {
      return outcome instanceof Outcome.Done done ? done.resource() : null;
    }

    Integer problemStatus() {
      return problem.map(ProblemBody::status).orElse(null);
    }

    String problemJson() {
      return problem.map(ProblemBody::json).orElse(null);
    }

    boolean puzzling() {
      return outcome instanceof Outcome.Failed failed
          && failed.problem().type().kind() == ProblemKind.INTERNAL;
    }
  }

  static List<Operation> read(Connection connection, Turn turn, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      Lanes.bind(statement, turn);
      statement.setInt(4, most);
      statement.setInt(5, most);
      List<Operation> operations = new ArrayList<>();
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        operations.add(operation(rows));
      }
      return operations;
    }
  }

  private static Operation operation(ResultSet row) throws SQLException {
    var request =
        new OperationRequest(row.getString("path"), Columns.attributes(row), row.getBytes("body"));
    return new Operation(
        row.getObject("id", UUID.class),
        Columns.target(row),
        request,
        row.getLong("sequence"),
        Columns.instant(row, "received"));
  }

  static void end(Connection connection, Instant now, List<End> ends) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(END)) {
      statement.setObject(1, Columns.time(now));
      statement.setArray(2, Columns.array(connection, "text", ends, End::account));
      statement.setArray(3, Columns.array(connection, "uuid", ends, End::id));
      statement.setArray(4, Columns.array(connection, "text", ends, End::resource));
      statement.setArray(5, Columns.array(connection, "integer", ends, End::problemStatus));
      statement.setArray(6, Columns.array(connection, "text", ends, End::problemJson));
      statement.setArray(7, Columns.array(connection, "boolean", ends, End::puzzling));
      requireAll(statement.executeUpdate(), ends.size());
    }
  }

  /** Whoever holds a lane is alone with its open operations. */
  private static void requireAll(int ended, int all) {
    if (ended != all) {
      throw new IllegalStateException("Of %d operations, %d were open".formatted(all, ended));
    }
  }
}
