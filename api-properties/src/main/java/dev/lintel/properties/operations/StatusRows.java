package dev.lintel.properties.operations;

import static dev.lintel.properties.operations.OperationState.FAILED;
import static dev.lintel.properties.operations.OperationState.PROCESSED;
import static dev.lintel.properties.operations.OperationState.PROCESSING;
import static dev.lintel.properties.operations.OperationState.RECEIVED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads statuses. An open operation up to its lane's mark is being processed, so nothing is written
 * for each operation to say so; one statement sees both rows as of one instant.
 */
final class StatusRows {
  private static final String COLUMNS =
      """
      select o.account, o.owner, o.id, o.api, o.kind, o.subject, o.attributes, o.received,
        o.expires, o.finished,
        o.resource, o.problem_status, o.problem,
        case when o.finished is not null then o.started
          when o.sequence <= lane.mark then greatest(o.received, lane.since) end as started
      from properties.operation o
      left join properties.operation_lane lane
        on lane.owner = o.owner and lane.bucket = o.bucket
      where o.account = :account
      """;
  private static final String ENDED_AMONG =
      """
      select o.id from unnest(cast(:accounts as text[]), cast(:ids as uuid[])) as wanted (account, id)
      join properties.operation o on o.account = wanted.account and o.id = wanted.id
      where o.finished is not null
      """;
  private static final Map<OperationState, String> CONDITIONS =
      Map.of(
          RECEIVED, "o.finished is null and o.sequence > coalesce(lane.mark, 0)",
          PROCESSING, "o.finished is null and o.sequence <= lane.mark",
          PROCESSED, "o.finished is not null and o.problem_status is null",
          FAILED, "o.problem_status is not null");

  private StatusRows() {}

  static Optional<OperationStatus> find(Handle handle, String account, UUID id) {
    return handle
        .createQuery(COLUMNS + "and o.id = :id")
        .bind("account", account)
        .bind("id", id)
        .map(StatusRows::status)
        .findFirst();
  }

  /** Newest first, before the operation where the last page ended. */
  static List<OperationStatus> list(
      Handle handle, String account, OperationFilter filter, Optional<UUID> before, int limit) {
    String conditions = conditions(filter) + (before.isPresent() ? "and o.id < :before " : "");
    Query query = handle.createQuery(COLUMNS + conditions + "order by o.id desc limit :limit");
    before.ifPresent(id -> query.bind("before", id));
    return read(query, account, filter, limit);
  }

  /** The next ones after an operation, newest first. */
  static List<OperationStatus> listAfter(
      Handle handle, String account, OperationFilter filter, UUID after, int limit) {
    String conditions = conditions(filter) + "and o.id > :after ";
    Query query =
        handle
            .createQuery(COLUMNS + conditions + "order by o.id limit :limit")
            .bind("after", after);
    return read(query, account, filter, limit).reversed();
  }

  private static List<OperationStatus> read(
      Query query, String account, OperationFilter filter, int limit) {
    query.bind("account", account).bind("limit", limit);
    filter.kind().ifPresent(kind -> query.bind("kind", kind));
    filter.resource().ifPresent(prefix -> query.bind("resource", prefix));
    filter.from().ifPresent(from -> query.bind("from", OperationIds.lowest(ceiling(from))));
    filter.to().ifPresent(to -> query.bind("to", OperationIds.highest(to)));
    return query.map(StatusRows::status).list();
  }

  private static String conditions(OperationFilter filter) {
    return states(filter.states())
        + filter.kind().map(kind -> "and o.kind = :kind ").orElse("")
        + filter
            .resource()
            .map(prefix -> "and starts_with(coalesce(o.resource, o.path), :resource) ")
            .orElse("")
        + filter.from().map(from -> "and o.id >= :from ").orElse("")
        + filter.to().map(to -> "and o.id <= :to ").orElse("");
  }

  private static String states(Set<OperationState> states) {
    return states.isEmpty()
        ? ""
        : states.stream()
            .sorted()
            .map(CONDITIONS::get)
            .collect(Collectors.joining(" or ", "and (", ") "));
  }

  /** Instants of receipt are whole milliseconds. */
  private static Instant ceiling(Instant instant) {
    return instant.isAfter(Instant.MAX.minusMillis(1)) ? instant : instant.plusNanos(999_999);
  }

  static List<UUID> endedAmong(Handle handle, Collection<Waiters.Waiter> waiters) {
    return handle
        .createQuery(ENDED_AMONG)
        .bind("accounts", waiters.stream().map(Waiters.Waiter::account).toArray(String[]::new))
        .bind("ids", waiters.stream().map(Waiters.Waiter::id).toArray(UUID[]::new))
        .mapTo(UUID.class)
        .list();
  }

  private static OperationStatus status(ResultSet row, StatementContext context)
      throws SQLException {
    var times =
        new OperationTimes(
            Columns.instant(row, "received"),
            Columns.maybeInstant(row, "started"),
            Columns.maybeInstant(row, "finished"),
            Columns.instant(row, "expires"));
    Optional<ProblemBody> problem = problem(row);
    return new OperationStatus(
        row.getObject("id", UUID.class),
        Columns.target(row),
        state(times, problem),
        times,
        Columns.attributes(row),
        Optional.ofNullable(row.getString("resource")),
        problem);
  }

  private static Optional<ProblemBody> problem(ResultSet row) throws SQLException {
    String body = row.getString("problem");
    return body == null
        ? Optional.empty()
        : Optional.of(new ProblemBody(row.getInt("problem_status"), body));
  }

  private static OperationState state(OperationTimes times, Optional<ProblemBody> problem) {
    if (times.finished().isPresent()) {
      return problem.isPresent() ? FAILED : PROCESSED;
    }
    return times.started().isPresent() ? PROCESSING : RECEIVED;
  }
}
