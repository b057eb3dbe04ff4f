package dev.lintel.benchmarks.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Lets every flush of the write-ahead log take a disk's time, for all who commit, until it is
 * closed: PostgreSQL's {@code commit_delay}. The disk of a virtual machine may answer before
 * anything is durable, and then a commit costs nothing but processor time.
 */
public final class FlushTime implements AutoCloseable {
  private static final List<String> BACK =
      List.of(
          "alter system reset commit_delay",
          "alter system reset commit_siblings",
          "select pg_reload_conf()");

  private final Connection connection;

  private FlushTime(Connection connection) {
    this.connection = connection;
  }

  /** Holds from the next commits on; needs a superuser. The connection stays open. */
  public static FlushTime of(Duration flush, Connection connection) throws SQLException {
    FlushTime time = new FlushTime(connection);
    time.execute(
        List.of(
            "alter system set commit_delay = " + flush.toNanos() / 1_000,
            "alter system set commit_siblings = 0",
            "select pg_reload_conf()"));
    return time;
  }

  @Override
  public void close() throws SQLException {
    execute(BACK);
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
