package dev.lintel.properties.limits;

import dev.lintel.properties.limits.LimitPolicy.Endpoint;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.limits.LimitPolicy.Scope;
import dev.lintel.properties.limits.LimitPolicy.WholeClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Policies as rows of {@code properties.limit_policy}. */
final class PolicyRows {
  private static final String SELECT =
      """
      select id, api, operation, kind, amount, window_seconds, mode, resets
      from properties.limit_policy
      """;
  private static final String INSERT =
      """
      insert into properties.limit_policy as kept
        (id, api, operation, kind, amount, window_seconds, mode)
      values (:id, :api, :operation, :kind, :amount, :window_seconds, :mode)
      on conflict (id) do
      """;
  private static final String OVERWRITE =
      """
      update set api = excluded.api, operation = excluded.operation,
        kind = excluded.kind, amount = excluded.amount, window_seconds = excluded.window_seconds,
        resets = kept.resets + case when kept.kind = excluded.kind then 0 else 1 end,
        mode = excluded.mode, changed_at = now()
      """;

  private PolicyRows() {}

  static List<LimitPolicy> all(Handle handle) {
    return handle.createQuery(SELECT + "order by api, id").map(PolicyRows::read).list();
  }

  /** The policy, locked until the transaction ends. */
  static LimitPolicy locked(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "where id = :id for update")
        .bind("id", id)
        .map(PolicyRows::read)
        .findOne()
        .orElseThrow(() -> unknown(handle, id));
  }

  /**
   * Writes the policy, also over one of the same id; its resets stay, unless what is counted
   * changes.
   */
  static void write(Handle handle, LimitPolicy policy) {
    try (Update update = handle.createUpdate(INSERT + OVERWRITE)) {
      bind(update, policy).execute();
    }
  }

  /** Writes the policy if there is none of its id; returns whether it did. */
  static boolean writeAbsent(Handle handle, LimitPolicy policy) {
    try (Update update = handle.createUpdate(INSERT + "nothing")) {
      return bind(update, policy).execute() > 0;
    }
  }

  private static Update bind(Update update, LimitPolicy policy) {
    QuotaColumns quota = QuotaColumns.of(policy.quota());
    return update
        .bind("id", policy.id())
        .bind("api", policy.api())
        .bind("operation", operation(policy.scope()))
        .bind("kind", quota.kind())
        .bind("amount", quota.amount())
        .bind("window_seconds", quota.windowSeconds())
        .bind("mode", policy.mode().word());
  }

  private static String operation(Scope scope) {
    return switch (scope) {
      case WholeClient _ -> null;
      case Endpoint(String operation) -> operation;
    };
  }

  private static LimitPolicy read(ResultSet row, StatementContext context) throws SQLException {
    String operation = row.getString("operation");
    return new LimitPolicy(
        row.getString("id"),
        row.getString("api"),
        operation == null ? new WholeClient() : new Endpoint(operation),
        QuotaColumns.read(row),
        Mode.parse(row.getString("mode")),
        row.getInt("resets"));
  }

  private static IllegalArgumentException unknown(Handle handle, String id) {
    List<String> known = all(handle).stream().map(LimitPolicy::id).toList();
    return new IllegalArgumentException(
        "There is no limit policy '%s'; there are: %s"
            .formatted(id, known.isEmpty() ? "none" : String.join(", ", known)));
  }
}
