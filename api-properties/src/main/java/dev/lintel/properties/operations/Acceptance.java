package dev.lintel.properties.operations;

import dev.lintel.properties.operations.NewRows.NewRow;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.CombinedCalls;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Stores new operations. Those that come at the same time share a statement, which is its own
 * transaction: a commit costs as much for many as for one.
 */
final class Acceptance {
  /**
   * So many keep a disk busy that takes its time to flush. More would take connections of the pool
   * (16 unless configured) from those who read.
   */
  private static final int AT_ONCE = 12;

  private static final int MOST_TOGETHER = 64;

  /** Larger ones go alone, so that what is sent together stays small. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final String FIND_BY_KEY =
      "select id, digest from properties.operation where account = ? and idempotency_key = ?";
  private static final String OPEN_LANE =
      """
      insert into properties.operation_lane (owner, bucket) values (?, ?)
      on conflict (owner, bucket) do nothing
      """;

  /** Two statements that wait for each other's keys would never end; in one order none does. */
  private static final Comparator<NewRow> KEYS_IN_ORDER =
      Comparator.comparing((NewRow row) -> row.operation().target().account())
          .thenComparing(row -> row.operation().idempotencyKey().orElse(""));

  private final DataSource dataSource;
  private final InstantSource clock;
  private final OperationIds ids;
  private final Duration kept;
  private final Set<Lane> openedLanes = ConcurrentHashMap.newKeySet();
  private final CombinedCalls<NewOperation, Optional<OperationStatus>> together =
      new CombinedCalls<>(this::insert, AT_ONCE, MOST_TOGETHER);

  Acceptance(DataSource dataSource, InstantSource clock, OperationIds ids, Duration kept) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.ids = ids;
    this.kept = kept;
  }

  /** What an accepted operation is known by; {@code status} is there if it was stored just now. */
  record Stored(UUID id, Optional<OperationStatus> status) {}

  /** The key's operation may be removed between the two looks; then the key is free again. */
  Stored store(NewOperation operation) throws SQLException {
    openLane(Lane.of(operation.target()));
    Optional<Stored> stored = Optional.empty();
    while (stored.isEmpty()) {
      stored = insert(operation).map(status -> new Stored(status.id(), Optional.of(status)));
      if (stored.isEmpty()) {
        stored = findSame(operation);
      }
    }
    return stored.get();
  }

  /** A lane's row is never removed, so a process makes sure of it once. */
  private void openLane(Lane lane) throws SQLException {
    if (openedLanes.contains(lane)) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(OPEN_LANE)) {
      statement.setString(1, lane.owner());
      statement.setInt(2, lane.bucket());
      statement.executeUpdate();
    }
    openedLanes.add(lane);
  }

  /** Its status, unless its key stands for an earlier one. */
  private Optional<OperationStatus> insert(NewOperation operation) throws SQLException {
    return operation.request().body().length > MOST_BYTES
        ? insert(List.of(operation)).getFirst()
        : together.make(operation);
  }

  private List<Optional<OperationStatus>> insert(List<NewOperation> operations)
      throws SQLException {
    Instant received = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<NewRow> rows =
        operations.stream().map(each -> new NewRow(ids.next(received), each)).toList();
    List<NewRow> ordered = new ArrayList<>(rows);
    ordered.sort(KEYS_IN_ORDER);
    try (Connection connection = dataSource.getConnection()) {
      Set<UUID> stored = NewRows.insert(connection, ordered, received, kept);
      return rows.stream()
          .map(row ->
              Optional.of(row)
                  .filter(one -> stored.contains(one.id()))
                  .map(one -> received(one, received)))
          .toList();
    }
  }

  private OperationStatus received(NewRow row, Instant now) {
    var times = new OperationTimes(now, Optional.empty(), Optional.empty(), now.plus(kept));
    return new OperationStatus(
        row.id(),
        row.operation().target(),
        OperationState.RECEIVED,
        times,
        row.operation().attributes(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<Stored> findSame(NewOperation operation) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND_BY_KEY)) {
      statement.setString(1, operation.target().account());
      statement.setString(2, operation.idempotencyKey().orElseThrow());
      ResultSet row = statement.executeQuery();
      if (!row.next()) {
        return Optional.empty();
      }
      requireSame(operation, row.getBytes("digest"));
      return Optional.of(new Stored(row.getObject("id", UUID.class), Optional.empty()));
    }
  }

  private static void requireSame(NewOperation operation, byte[] digest) {
    if (!Arrays.equals(digest, RequestDigest.of(operation))) {
      throw Problems.CONFLICTING
          .with("The Idempotency-Key was used for another request; take a new one.")
          .asException();
    }
  }
}
