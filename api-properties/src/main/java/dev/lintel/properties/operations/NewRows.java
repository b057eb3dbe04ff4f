package dev.lintel.properties.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of new operations, as many in one statement as come together. */
final class NewRows {
  /** The offset keeps from the planner how many there are: it would plan every number anew. */
  private static final String INSERT =
      """
      insert into properties.operation (account, owner, id, api, kind, subject, bucket, path, attributes,
        body, idempotency_key, digest, received, expires)
      select new.*, given.received, given.expires
      from (select cast(? as timestamptz) as received, cast(? as timestamptz) as expires,
        cast(? as text[]) as accounts, cast(? as text[]) as owners, cast(? as uuid[]) as ids, cast(? as text[]) as apis,
        cast(? as text[]) as kinds, cast(? as text[]) as subjects, cast(? as smallint[]) as buckets,
        cast(? as text[]) as paths, cast(? as text[]) as attributes, cast(? as bytea[]) as bodies,
        cast(? as text[]) as keys, cast(? as bytea[]) as digests offset 0) given
      cross join lateral unnest(accounts, owners, ids, apis, kinds, subjects, buckets, paths,
        given.attributes, bodies, keys, digests) as new
      on conflict (account, idempotency_key) where idempotency_key is not null do nothing
      returning id
      """;

  private NewRows() {}

  /** An operation and the identifier that it is to have. */
  record NewRow(UUID id, NewOperation operation) {
    private OperationTarget target() {
      return operation.target();
    }

    private OperationRequest request() {
      return operation.request();
    }

    private String key() {
      return operation.idempotencyKey().orElse(null);
    }

    private byte[] digest() {
      return operation.idempotencyKey().isPresent() ? RequestDigest.of(operation) : null;
    }
  }

  /** Which of them are stored; the keys of the others stand for earlier operations. */
  static Set<UUID> insert(Connection connection, List<NewRow> rows, Instant received, Duration kept)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, Columns.time(received));
      statement.setObject(2, Columns.time(received.plus(kept)));
      bindTargets(statement, rows);
      bindRequests(statement, rows);
      Set<UUID> stored = new HashSet<>();
      ResultSet ids = statement.executeQuery();
      while (ids.next()) {
        stored.add(ids.getObject(1, UUID.class));
      }
      return stored;
    }
  }

  private static void bindTargets(PreparedStatement statement, List<NewRow> rows)
      throws SQLException {
    Connection connection = statement.getConnection();
    statement.setArray(3, Columns.array(connection, "text", rows, row -> row.target().account()));
    statement.setArray(4, Columns.array(connection, "text", rows, row -> row.target().owner()));
    statement.setArray(5, Columns.array(connection, "uuid", rows, NewRow::id));
    statement.setArray(6, Columns.array(connection, "text", rows, row -> row.target().api()));
    statement.setArray(7, Columns.array(connection, "text", rows, row -> row.target().kind()));
    statement.setArray(8, Columns.array(connection, "text", rows, row -> row.target().subject()));
    statement.setArray(
        9, Columns.array(connection, "smallint", rows, row -> Lane.of(row.target()).bucket()));
  }

  private static void bindRequests(PreparedStatement statement, List<NewRow> rows)
      throws SQLException {
    Connection connection = statement.getConnection();
    statement.setArray(10, Columns.array(connection, "text", rows, row -> row.request().path()));
    statement.setArray(
        11,
        Columns.array(
            connection, "text", rows, row -> Columns.attributes(row.operation().attributes())));
    statement.setArray(
        12,
        connection.createArrayOf(
            "bytea", rows.stream().map(row -> row.request().body()).toArray(byte[][]::new)));
    statement.setArray(13, Columns.array(connection, "text", rows, NewRow::key));
    statement.setArray(
        14,
        connection.createArrayOf(
            "bytea", rows.stream().map(NewRow::digest).toArray(byte[][]::new)));
  }
}
