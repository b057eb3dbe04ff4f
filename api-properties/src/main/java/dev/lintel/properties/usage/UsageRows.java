package dev.lintel.properties.usage;

import dev.lintel.properties.usage.Counted.Ended;
import dev.lintel.properties.usage.Counted.EndedUse;
import dev.lintel.properties.usage.Counted.LastSeen;
import dev.lintel.properties.usage.Unwritten.OperationCount;
import dev.lintel.properties.usage.Unwritten.OperationKey;
import dev.lintel.properties.usage.Unwritten.SeriesKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Adds to the tables what was counted: one statement for each, however many rows it carries. */
final class UsageRows {
  /** Sums two arrays of buckets, of which one may be longer. */
  private static final String SUM =
      """
      (select array_agg(coalesce(pair.old, 0) + coalesce(pair.more, 0) order by pair.place)
        from unnest(kept.buckets, excluded.buckets) with ordinality as pair (old, more, place))
      """;

  private static final String ADD_SERIES =
      """
      insert into properties.%s as kept (slot, client, certificate, api, status, buckets)
      select slot, client, certificate, api, status, buckets::bigint[]
      from unnest(?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[])
        as more (slot, client, certificate, api, status, buckets)
      on conflict (client, slot, certificate, api, status) do update set buckets =
      """
          + SUM;
  private static final String ADD_OPERATIONS =
      """
      insert into properties.usage_operation as kept (slot, client, api, operation, failures, buckets)
      select slot, client, api, operation, failures, buckets::bigint[]
      from unnest(?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])
        as more (slot, client, api, operation, failures, buckets)
      on conflict (client, slot, api, operation) do update set
        failures = kept.failures + excluded.failures, buckets =
      """
          + SUM;
  private static final String ADD_CLIENTS =
      """
      insert into properties.usage_client as kept
        (client, certificate, first_at, last_at, user_agent)
      select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[])
      on conflict (client, certificate) do update set
        user_agent = case when excluded.last_at >= kept.last_at
          then excluded.user_agent else kept.user_agent end,
        last_at = greatest(kept.last_at, excluded.last_at),
        first_at = least(kept.first_at, excluded.first_at)
      """;
  private static final String ADD_DEPRECATED =
      """
      insert into properties.usage_deprecated as kept
        (client, certificate, api, what, first_at, last_at, requests, sample)
      select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
        ?::timestamptz[], ?::bigint[], ?::text[])
      on conflict (client, certificate, api, what) do update set
        sample = case when excluded.last_at >= kept.last_at
          then excluded.sample else kept.sample end,
        last_at = greatest(kept.last_at, excluded.last_at),
        first_at = least(kept.first_at, excluded.first_at),
        requests = kept.requests + excluded.requests
      """;

  private UsageRows() {}

  static void add(Connection connection, Unwritten unwritten) throws SQLException {
    run(connection, ADD_SERIES.formatted("usage_minute"), series(unwritten.minutes));
    run(connection, ADD_SERIES.formatted("usage_hour"), series(unwritten.hours));
    run(connection, ADD_OPERATIONS, operations(unwritten.operations));
    run(connection, ADD_CLIENTS, clients(unwritten.clients));
    run(connection, ADD_DEPRECATED, deprecated(unwritten.deprecated));
  }

  private static List<Object[]> series(Map<SeriesKey, Latencies> rows) {
    return rows.entrySet().stream()
        .map(row -> {
          SeriesKey key = row.getKey();
          Client client = key.client();
          return new Object[] {
            key.slot().toString(),
            client.name(),
            client.certificate(),
            key.api(),
            key.status(),
            row.getValue().text()
          };
        })
        .toList();
  }

  private static List<Object[]> operations(Map<OperationKey, OperationCount> rows) {
    return rows.entrySet().stream()
        .map(row -> {
          OperationKey key = row.getKey();
          OperationCount count = row.getValue();
          return new Object[] {
            key.day().toString(),
            key.client(),
            key.api(),
            key.operation(),
            count.failures(),
            count.latencies().text()
          };
        })
        .toList();
  }

  private static List<Object[]> clients(Map<Client, LastSeen> rows) {
    return rows.entrySet().stream()
        .map(row -> {
          Client client = row.getKey();
          LastSeen seen = row.getValue();
          return new Object[] {
            client.name(),
            client.certificate(),
            seen.first().toString(),
            seen.last().toString(),
            seen.userAgent()
          };
        })
        .toList();
  }

  private static List<Object[]> deprecated(Map<Ended, EndedUse> rows) {
    return rows.entrySet().stream()
        .map(row -> {
          Client client = row.getKey().client();
          EndedUse use = row.getValue();
          return new Object[] {
            client.name(),
            client.certificate(),
            row.getKey().api(),
            row.getKey().what(),
            use.first().toString(),
            use.last().toString(),
            use.requests(),
            use.sample()
          };
        })
        .toList();
  }

  /** Each column goes as one array; its type is named by the statement. */
  private static void run(Connection connection, String sql, List<Object[]> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int column = 0; column < rows.getFirst().length; column++) {
        statement.setArray(column + 1, column(connection, rows, column));
      }
      statement.executeUpdate();
    }
  }

  private static java.sql.Array column(Connection connection, List<Object[]> rows, int column)
      throws SQLException {
    return connection.createArrayOf(
        "text", rows.stream().map(row -> row[column].toString()).toArray());
  }
}
