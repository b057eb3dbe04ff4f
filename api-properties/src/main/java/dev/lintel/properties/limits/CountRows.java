package dev.lintel.properties.limits;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Counts and refusals as rows; each write is one statement, however many rows it carries. */
final class CountRows {
  private static final String WRITE_COUNTS =
      """
      insert into properties.limit_count as kept (policy, client, resets, started_at, ends_at, used)
      select * from unnest(?::text[], ?::text[], ?::int[], ?::timestamptz[], ?::timestamptz[],
        ?::bigint[])
      on conflict (policy, client) do update set resets = excluded.resets,
        started_at = excluded.started_at, ends_at = excluded.ends_at, used = excluded.used
      """;
  private static final String ADD_REFUSALS =
      """
      insert into properties.limit_refusal as kept (policy, mode, requests)
      select * from unnest(?::text[], ?::text[], ?::bigint[])
      on conflict (policy, mode) do update set requests = kept.requests + excluded.requests
      """;
  private static final String READ_COUNTS =
      """
      select policy, client, resets, started_at, ends_at, used
      from properties.limit_count where ends_at > ?
      """;
  private static final String DELETE_EXPIRED =
      "delete from properties.limit_count where ends_at <= ?";

  private CountRows() {}

  static void readPresent(Handle handle, Instant now, Consumer<CountRow> reader) {
    handle
        .createQuery(READ_COUNTS)
        .bind(0, now)
        .map((row, context) ->
            CountRow.of(
                row.getString(1),
                row.getString(2),
                new Window(
                    row.getInt(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    row.getLong(6))))
        .forEach(reader);
  }

  static void write(Handle handle, Map<CountRow.Key, Window> counts) throws SQLException {
    Collection<CountRow.Key> keys = counts.keySet();
    Collection<Window> windows = counts.values();
    try (PreparedStatement statement = handle.getConnection().prepareStatement(WRITE_COUNTS)) {
      Connection connection = handle.getConnection();
      statement.setArray(1, array(connection, "text", keys, CountRow.Key::policy));
      statement.setArray(2, array(connection, "text", keys, CountRow.Key::client));
      statement.setArray(3, array(connection, "int", windows, Window::resets));
      statement.setArray(4, array(connection, "text", windows, each -> each.start().toString()));
      statement.setArray(5, array(connection, "text", windows, each -> each.end().toString()));
      statement.setArray(6, array(connection, "bigint", windows, Window::used));
      statement.executeUpdate();
    }
  }

  static void add(Handle handle, Map<Refusals.Key, Long> refusals) throws SQLException {
    Connection connection = handle.getConnection();
    try (PreparedStatement statement = connection.prepareStatement(ADD_REFUSALS)) {
      statement.setArray(1, array(connection, "text", refusals.keySet(), Refusals.Key::policy));
      statement.setArray(2, array(connection, "text", refusals.keySet(), key -> word(key.mode())));
      statement.setArray(3, array(connection, "bigint", refusals.values(), Function.identity()));
      statement.executeUpdate();
    }
  }

  static void deleteExpired(Handle handle, Instant now) {
    handle.createUpdate(DELETE_EXPIRED).bind(0, now).execute();
  }

  private static String word(Mode mode) {
    return mode.word();
  }

  private static <T> java.sql.Array array(
      Connection connection, String type, Collection<T> rows, Function<T, ?> column)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(column).toArray());
  }
}
