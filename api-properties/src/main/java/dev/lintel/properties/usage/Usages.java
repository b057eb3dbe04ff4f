package dev.lintel.properties.usage;

import dev.lintel.properties.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what all processes wrote: of one account, or of everybody. At most some seconds old. */
public final class Usages {
  private final Database database;
  private final InstantSource clock;

  public Usages(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For one partner, who sees nobody else's. */
  public View of(String account) {
    return new View(Optional.of(account));
  }

  /** For the operator: all accounts, and callers without one. */
  public View ofAll() {
    return new View(Optional.empty());
  }

  /** For the operator: what each client sent since an hour (UTC), at most 90 days ago, by name. */
  public Map<String, UsageSlot> byClient(Instant since) {
    Instant hour = since.truncatedTo(ChronoUnit.HOURS);
    return database.jdbi().withHandle(handle -> UsageQueries.byClient(handle, hour));
  }

  /** Forgets an account, so that a later one of the same name does not inherit its usage. */
  public void forget(String account) {
    database.jdbi().useTransaction(handle -> UsageQueries.forget(handle, account));
  }

  /** One client's usage, or everybody's. Each call asks the database. */
  public final class View {
    private final Optional<String> client;

    private View(Optional<String> client) {
      this.client = client;
    }

    /**
     * The requests of the last 24 hours by minute, the oldest first; a minute without requests is
     * left out.
     */
    public List<UsageSlot> minutes() {
      return minutesSince(clock.instant().minus(Retention.MINUTES));
    }

    public List<UsageSlot> minutesSince(Instant since) {
      return series("usage_minute", since.truncatedTo(ChronoUnit.MINUTES));
    }

    /** The requests of the last 90 days by hour (UTC), in the same way. */
    public List<UsageSlot> hours() {
      return hoursSince(clock.instant().minus(Retention.HOURS));
    }

    public List<UsageSlot> hoursSince(Instant since) {
      return series("usage_hour", since.truncatedTo(ChronoUnit.HOURS));
    }

    /** Operations since a day (UTC, all of it), at most 90 days ago, the most used first. */
    public List<OperationUse> operationsSince(Instant since) {
      Instant day = since.truncatedTo(ChronoUnit.DAYS);
      return database.jdbi().withHandle(handle -> UsageQueries.operations(handle, client, day));
    }

    /** Who was seen, the last first. */
    public List<SeenClient> clients() {
      return database.jdbi().withHandle(handle -> UsageQueries.clients(handle, client));
    }

    /** Use of what ends: the nearest sunset first, then the most recent use. */
    public List<DeprecatedUse> deprecated() {
      return database.jdbi().withHandle(handle -> UsageQueries.deprecated(handle, client));
    }

    private List<UsageSlot> series(String table, Instant since) {
      return database
          .jdbi()
          .withHandle(handle -> UsageQueries.series(handle, table, client, since));
    }
  }
}
