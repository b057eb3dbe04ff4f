package dev.lintel.properties.operations;

import dev.lintel.properties.problem.Problems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Stores new operations: one statement each, which is its own transaction. */
final class Acceptance {
  private static final String INSERT =
      """
      insert into properties.operation (account, id, api, kind, subject, bucket, path, attributes,
        body, received, expires, idempotency_key, digest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_IF_NEW =
      INSERT
          + """
          on conflict (account, idempotency_key) where idempotency_key is not null do nothing
          """;
  private static final String FIND_BY_KEY =
      "select id, digest from properties.operation where account = ? and idempotency_key = ?";
  private static final String OPEN_LANE =
      """
      insert into properties.operation_lane (account, bucket) values (?, ?)
      on conflict (account, bucket) do nothing
      """;

  private final DataSource dataSource;
  private final InstantSource clock;
  private final OperationIds ids;
  private final Duration kept;
  private final Set<Lane> openedLanes = ConcurrentHashMap.newKeySet();

  Acceptance(DataSource dataSource, InstantSource clock, OperationIds ids, Duration kept) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.ids = ids;
    this.kept = kept;
  }

  /** What an accepted operation is known by; {@code status} is there if it was stored just now. */
  record Stored(UUID id, Optional<OperationStatus> status) {}

  Stored store(NewOperation operation) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Lane lane = Lane.of(operation.target());
      openLane(connection, lane);
      return operation.idempotencyKey().isPresent()
          ? storeOnce(connection, operation, lane)
          : insert(connection, INSERT, operation, lane).orElseThrow();
    }
  }

  /** A lane's row is never removed, so a process makes sure of it once. */
  private void openLane(Connection connection, Lane lane) throws SQLException {
    if (openedLanes.contains(lane)) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(OPEN_LANE)) {
      statement.setString(1, lane.account());
      statement.setInt(2, lane.bucket());
      statement.executeUpdate();
    }
    openedLanes.add(lane);
  }

  /** The key's operation may be removed between the two looks; then the key is free again. */
  private Stored storeOnce(Connection connection, NewOperation operation, Lane lane)
      throws SQLException {
    Optional<Stored> stored = Optional.empty();
    while (stored.isEmpty()) {
      stored = insert(connection, INSERT_IF_NEW, operation, lane);
      if (stored.isEmpty()) {
        stored = findSame(connection, operation);
      }
    }
    return stored.get();
  }

  private Optional<Stored> insert(
      Connection connection, String sql, NewOperation operation, Lane lane) throws SQLException {
    Instant received = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    OperationStatus status = received(operation, received);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bindStatus(statement, status);
      statement.setInt(6, lane.bucket());
      bindRequest(statement, operation);
      boolean inserted = statement.executeUpdate() == 1;
      return inserted
          ? Optional.of(new Stored(status.id(), Optional.of(status)))
          : Optional.empty();
    }
  }

  private OperationStatus received(NewOperation operation, Instant now) {
    var times = new OperationTimes(now, Optional.empty(), Optional.empty(), now.plus(kept));
    return new OperationStatus(
        ids.next(now),
        operation.target(),
        OperationState.RECEIVED,
        times,
        Optional.empty(),
        Optional.empty());
  }

  private static void bindStatus(PreparedStatement statement, OperationStatus status)
      throws SQLException {
    statement.setString(1, status.target().account());
    statement.setObject(2, status.id());
    statement.setString(3, status.target().api());
    statement.setString(4, status.target().kind());
    statement.setString(5, status.target().subject());
    statement.setObject(10, Columns.time(status.times().received()));
    statement.setObject(11, Columns.time(status.times().expires()));
  }

  private static void bindRequest(PreparedStatement statement, NewOperation operation)
      throws SQLException {
    boolean keyed = operation.idempotencyKey().isPresent();
    statement.setString(7, operation.request().path());
    statement.setString(8, Columns.attributes(operation.request().attributes()));
    statement.setBytes(9, operation.request().body());
    statement.setString(12, operation.idempotencyKey().orElse(null));
    statement.setBytes(13, keyed ? RequestDigest.of(operation) : null);
  }

  private static Optional<Stored> findSame(Connection connection, NewOperation operation)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND_BY_KEY)) {
      statement.setString(1, operation.target().account());
      statement.setString(2, operation.idempotencyKey().orElseThrow());
      ResultSet row = statement.executeQuery();
      if (!row.next()) {
        return Optional.empty();
      }
      if (!Arrays.equals(row.getBytes("digest"), RequestDigest.of(operation))) {
        throw Problems.CONFLICTING
            .with("The Idempotency-Key was used for another request; take a new one.")
            .asException();
      }
      return Optional.of(new Stored(row.getObject("id", UUID.class), Optional.empty()));
    }
  }
}
