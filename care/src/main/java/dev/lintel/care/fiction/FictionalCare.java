package dev.lintel.care.fiction;

import dev.lintel.care.register.BulkLoad;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The whole fiction. A further chapter is a line here. */
final class FictionalCare {
  private static final List<Chapter> CHAPTERS =
      List.of(
          new Teams(),
          new Employees(),
          new TeamAssignments(),
          new Contracts(),
          new Users(),
          new Expertise(),
          new Rosters(),
          new VisitRules(),
          new Locations(),
          new Clients(),
          new LocationAssignments(),
          new Relations(),
          new Addresses(),
          new BankAccounts(),
          new PresenceLogs());

  private static final String BEYOND_FICTION =
      "select setval('care.entry_id', (select coalesce(max(id), 1) from care.entry))";

  private FictionalCare() {}

  private static Callable<Void> written(Chapter chapter, Plan plan, BulkLoad load) {
    return () -> {
      chapter.write(plan, new Pen(load, plan));
      load.flush();
      return null;
    };
  }

  /** Loads it within the transaction of the connection. */
  static void load(Plan plan, Connection connection) throws SQLException {
    IndexesSetAside indexes = IndexesSetAside.on(connection);
    BulkLoad load = BulkLoad.on(connection);
    List<Callable<Void>> chapters =
        CHAPTERS.stream().map(chapter -> written(chapter, plan, load.beside())).toList();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> chapter : writers.invokeAll(chapters)) {
        chapter.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("Interrupted while the fiction was loaded", e);
    } catch (ExecutionException e) {
      throw new SQLException("A chapter of the fiction could not be loaded", e.getCause());
    }
    indexes.restore(connection);
    try (Statement after = connection.createStatement()) {
      after.execute(BEYOND_FICTION);
      after.execute("analyze care.entry, care.entry_key");
    }
  }
}
