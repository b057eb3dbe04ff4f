package dev.lintel.properties.usage;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** How long usage is kept; what is older goes in one statement for each table. */
final class Retention {
  static final Duration MINUTES = Duration.ofHours(24);
  static final Duration HOURS = Duration.ofDays(90);

  /** Since the last call of an account. */
  static final Duration ACCOUNTS = Duration.ofDays(365);

  /** Since the last call of a caller without account. */
  static final Duration PLACES = Duration.ofDays(7);

  private static final String UNSEEN =
      """
      delete from properties.%s
      where last_at < case when client like 'address:%%' then ?::timestamptz else ?::timestamptz end
      """;

  private Retention() {}

  static void apply(Handle handle, Instant now) {
    delete(handle, "usage_minute", now.minus(MINUTES));
    delete(handle, "usage_hour", now.minus(HOURS));
    delete(handle, "usage_operation", now.minus(HOURS));
    handle.execute(UNSEEN.formatted("usage_client"), now.minus(PLACES), now.minus(ACCOUNTS));
    handle.execute(UNSEEN.formatted("usage_deprecated"), now.minus(PLACES), now.minus(ACCOUNTS));
  }

  private static void delete(Handle handle, String table, Instant before) {
    handle.execute("delete from properties.%s where slot < ?".formatted(table), before);
  }
}
