package dev.lintel.care.fiction;

import dev.lintel.care.register.BulkLoad;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The whole fiction. A further chapter is a line here. */
final class FictionalCare {
  private static final List<Chapter> CHAPTERS =
      List.of(
          new Teams(),
          new Employees(),
          new TeamAssignments(),
          new Contracts(),
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

  /** Loads it within the transaction of the connection. */
  static void load(Plan plan, Connection connection) throws SQLException {
    IndexesSetAside indexes = IndexesSetAside.on(connection);
    BulkLoad load = BulkLoad.on(connection);
    Pen pen = new Pen(load, plan);
    CHAPTERS.forEach(chapter -> chapter.write(plan, pen));
    load.flush();
    indexes.restore(connection);
    try (Statement after = connection.createStatement()) {
      after.execute(BEYOND_FICTION);
      after.execute("analyze care.entry, care.entry_key");
    }
  }
}
