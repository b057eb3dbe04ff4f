package dev.lintel.properties.limits;

import dev.lintel.properties.limits.Quota.InParallel;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A quota as columns of {@code properties.limit_policy}.
 *
 * @param windowSeconds null where there is no window
 */
record QuotaColumns(String kind, long amount, @Nullable Long windowSeconds) {
  private static final String REQUESTS = "requests";
  private static final String TIME = "time";
  private static final String PARALLEL = "parallel";

  static QuotaColumns of(Quota quota) {
    return switch (quota) {
      case RequestsPerWindow(long requests, Duration window) ->
          new QuotaColumns(REQUESTS, requests, window.toSeconds());
      case TimePerWindow(Duration time, Duration window) ->
          new QuotaColumns(TIME, time.toSeconds(), window.toSeconds());
      case InParallel(int requests) -> new QuotaColumns(PARALLEL, requests, null);
    };
  }

  static Quota read(ResultSet row) throws SQLException {
    long amount = row.getLong("amount");
    Duration window = Duration.ofSeconds(row.getLong("window_seconds"));
    String kind = row.getString("kind");
    return switch (kind) {
      case REQUESTS -> new RequestsPerWindow(amount, window);
      case TIME -> new TimePerWindow(Duration.ofSeconds(amount), window);
      case PARALLEL -> new InParallel((int) amount);
      default -> throw new IllegalStateException("A limit of an unknown kind: " + kind);
    };
  }
}
