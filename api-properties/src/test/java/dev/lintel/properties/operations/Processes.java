package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.StoreException;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/** Server processes on one database, as far as operations are concerned. */
final class Processes {

  private static final String CUT =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
      """;

  private Processes() {}

  /** Does it again while the database cannot be used. */
  static <T> T stubbornly(Supplier<T> work) {
    while (true) {
      try {
        return work.get();
      } catch (StoreException | JdbiException e) {
        Thread.onSpinWait();
      }
    }
  }

  /** What one process has. */
  record Process(Database database, Operations operations) implements AutoCloseable {

    static Process first() {
      Database database = TestDatabase.fresh("properties");
      Ledger.create(database);
      return on(database, OperationSettings.defaults());
    }

    static Process on(Database database, OperationSettings settings) {
      return new Process(
          database, new Operations(database, settings, Clock.systemUTC(), new Random()));
    }

    Process another(OperationSettings settings) {
      return on(TestDatabase.another(database), settings);
    }

    OperationWorkers work() {
      return work(Ledger.handlers());
    }

    OperationWorkers work(Map<String, OperationHandler> handlers) {
      return OperationWorkers.start(operations, handlers, Ledger::problem);
    }

    OperationStatus accept(NewOperation operation) {
      return operations.accept(operation).status();
    }

    OperationStatus find(OperationStatus status) {
      return operations.find(status.target().account(), status.id()).orElseThrow();
    }

    OperationStatus end(OperationStatus status) {
      return operations
          .await(status.target().account(), status.id(), Duration.ofSeconds(30))
          .filter(now -> now.state().isEnd())
          .orElseThrow();
    }

    void awaitAllEnded() {
      Eventually.holds("nothing is open", () -> stubbornly(operations::backlog).isEmpty());
    }

    /** Ends every connection but the one that does it, as a database's restart would. */
    void cutConnections() {
      stubbornly(() -> database.jdbi().withHandle(handle -> handle.execute(CUT)));
    }

    @Override
    public void close() {
      database.close();
    }
  }
}
