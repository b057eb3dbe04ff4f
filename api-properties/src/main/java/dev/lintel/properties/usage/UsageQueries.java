package dev.lintel.properties.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The statements that read usage; sums are made by the database, bucket by bucket. */
final class UsageQueries {
  private static final List<String> TABLES =
      List.of("usage_minute", "usage_hour", "usage_operation", "usage_client", "usage_deprecated");
  private static final String SERIES =
      """
      select slot, status, place, sum(answers) as answers
      from properties.%s, unnest(buckets) with ordinality as bucket (answers, place)
      where slot >= :since and answers > 0 %s
      group by slot, status, place order by slot, status, place
      """;
  private static final String BY_CLIENT =
      """
      select client, status, place, sum(answers) as answers
      from properties.usage_hour, unnest(buckets) with ordinality as bucket (answers, place)
      where slot >= :since and answers > 0
      group by client, status, place order by client, status, place
      """;
  private static final String OPERATIONS =
      """
      select api, operation, place, sum(answers) as answers,
        sum(case when place = 1 then failures else 0 end) as failures
      from properties.usage_operation, unnest(buckets) with ordinality as bucket (answers, place)
      where slot >= :since %s
      group by api, operation, place
      """;
  private static final String CLIENTS =
      """
      select client, certificate, first_at, last_at, user_agent from properties.usage_client
      where true %s order by last_at desc, client, certificate
      """;

  /** What ends, and when, is kept in this schema by the servers at each start. */
  private static final String DEPRECATED =
      """
      select client, certificate, api, what, first_at, last_at, requests, sample, sunset
      from properties.usage_deprecated left join properties.announced_end using (api, what)
      where true %s order by sunset nulls last, last_at desc, client, certificate, api, what
      """;

  private UsageQueries() {}

  static List<UsageSlot> series(
      Handle handle, String table, Optional<String> client, Instant since) {
    Map<Instant, UsageSlot> slots = new LinkedHashMap<>();
    query(handle, SERIES.formatted(table, condition(client)), client)
        .bind("since", since)
        .map((row, _) -> empty(instant(row, "slot")).and(row.getInt("status"), bucket(row)))
        .forEach(row -> slots.merge(row.from(), row, UsageSlot::and));
    return List.copyOf(slots.values());
  }

  static Map<String, UsageSlot> byClient(Handle handle, Instant since) {
    Map<String, UsageSlot> clients = new TreeMap<>();
    handle
        .createQuery(BY_CLIENT)
        .bind("since", since)
        .map((row, _) ->
            Map.entry(row.getString("client"), empty(since).and(row.getInt("status"), bucket(row))))
        .forEach(row -> clients.merge(row.getKey(), row.getValue(), UsageSlot::and));
    return clients;
  }

  static List<OperationUse> operations(Handle handle, Optional<String> client, Instant since) {
    Map<List<String>, OperationUse> uses = new LinkedHashMap<>();
    query(handle, OPERATIONS.formatted(condition(client)), client)
        .bind("since", since)
        .map((row, _) ->
            new OperationUse(
                row.getString("api"),
                row.getString("operation"),
                row.getLong("failures"),
                bucket(row)))
        .forEach(row -> uses.merge(List.of(row.api(), row.operation()), row, OperationUse::and));
    return uses.values().stream()
        .sorted(
            Comparator.comparingLong(OperationUse::requests)
                .reversed()
                .thenComparing(OperationUse::api)
                .thenComparing(OperationUse::operation))
        .toList();
  }

  static List<SeenClient> clients(Handle handle, Optional<String> client) {
    return query(handle, CLIENTS.formatted(condition(client)), client)
        .map((row, _) ->
            new SeenClient(
                row.getString("client"),
                filled(row, "certificate"),
                instant(row, "first_at"),
                instant(row, "last_at"),
                filled(row, "user_agent")))
        .list();
  }

  static List<DeprecatedUse> deprecated(Handle handle, Optional<String> client) {
    return query(handle, DEPRECATED.formatted(condition(client)), client)
        .map((row, _) -> deprecated(row))
        .list();
  }

  static void forget(Handle handle, String client) {
    for (String table : TABLES) {
      handle.execute("delete from properties.%s where client = ?".formatted(table), client);
    }
  }

  private static DeprecatedUse deprecated(ResultSet row) throws SQLException {
    return new DeprecatedUse(
        row.getString("client"),
        filled(row, "certificate"),
        row.getString("api"),
        row.getString("what"),
        instant(row, "first_at"),
        instant(row, "last_at"),
        row.getLong("requests"),
        row.getString("sample"),
        Optional.ofNullable(row.getObject("sunset", LocalDate.class)));
  }

  private static UsageSlot empty(Instant from) {
    return new UsageSlot(from, new TreeMap<>(), Latencies.NONE);
  }

  private static String condition(Optional<String> client) {
    return client.isPresent() ? "and client = :client" : "";
  }

  private static Query query(Handle handle, String sql, Optional<String> client) {
    Query query = handle.createQuery(sql);
    client.ifPresent(name -> query.bind("client", name));
    return query;
  }

  private static Latencies bucket(ResultSet row) throws SQLException {
    long[] counts = new long[row.getInt("place")];
    counts[counts.length - 1] = row.getLong("answers");
    return Latencies.of(counts);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Optional<String> filled(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
  }
}
