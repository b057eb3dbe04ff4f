package dev.lintel.properties.operations;

import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.StoreException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Accepts operations and tells where they stand; one for all APIs of a process, safe for many
 * threads. {@link OperationWorkers} applies what it accepted. Needs the schema {@code properties}.
 */
public final class Operations {
  private final Database database;
  private final Acceptance acceptance;
  private final Waiters waiters;
  private final WorkSignal signal;
  private final InstantSource clock;
  private final OperationSettings settings;

  /**
   * @param random for identifiers; safe for many threads
   */
  public Operations(
      Database database, OperationSettings settings, InstantSource clock, RandomGenerator random) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
    this.acceptance =
        new Acceptance(database.dataSource(), clock, new OperationIds(random), settings.kept());
    this.waiters = new Waiters(database, settings.poll(), settings.waiters());
    this.signal = new WorkSignal(settings.workers());
  }

  /**
   * Stores an operation durably. Its status can be read on every process once this returns.
   *
   * @throws ProblemException a conflict, where the idempotency key stands for another request
   * @throws StoreException where the database cannot be used; whether it is stored is then unknown
   */
  public Accepted accept(NewOperation operation) {
    try {
      Acceptance.Stored stored = acceptance.store(operation);
      signal.give();
      return stored
          .status()
          .map(status -> new Accepted(status, false))
          .or(() ->
              find(operation.target().account(), stored.id())
                  .map(status -> new Accepted(status, true)))
          .orElseGet(() -> accept(operation));
    } catch (SQLException e) {
      throw new StoreException("The operation could not be stored.", e);
    }
  }

  /** An account's own operation; another's is absent. */
  public Optional<OperationStatus> find(String account, UUID id) {
    return database.jdbi().withHandle(handle -> StatusRows.find(handle, account, id));
  }

  /**
   * The same as soon as the operation has ended, or as it is after that time. Where too many wait
   * already, it is told as it is.
   */
  public Optional<OperationStatus> await(String account, UUID id, Duration longest) {
    Optional<OperationStatus> now = find(account, id);
    if (now.isEmpty() || now.get().state().isEnd() || !longest.isPositive()) {
      return now;
    }
    waiters.await(account, id, longest);
    return find(account, id);
  }

  /**
   * An account's own operations, newest first.
   *
   * @param before the last one of the page before; it may have been removed since
   */
  public List<OperationStatus> list(
      String account, OperationFilter filter, Optional<UUID> before, int limit) {
    return database
        .jdbi()
        .withHandle(handle -> StatusRows.list(handle, account, filter, before, limit));
  }

  /** What has not ended, by account, for the operator; costs as much as there is of it. */
  public List<Backlog> backlog() {
    return database.jdbi().withHandle(BacklogRows::read);
  }

  Database database() {
    return database;
  }

  Waiters waiters() {
    return waiters;
  }

  WorkSignal signal() {
    return signal;
  }

  InstantSource clock() {
    return clock;
  }

  OperationSettings settings() {
    return settings;
  }
}
