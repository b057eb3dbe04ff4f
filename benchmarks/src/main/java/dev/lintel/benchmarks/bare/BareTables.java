package dev.lintel.benchmarks.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Tables of the bare loops, in a schema of their own beside the server's. */
public final class BareTables {
  private static final List<String> MAKE =
      List.of(
          "drop schema if exists bench cascade",
          "create schema bench",
          "create table bench.bare (id uuid primary key, body bytea not null)",
          "alter table bench.bare alter column body set storage external",
          """
          create table bench.queue (number bigint generated always as identity primary key,
            id integer not null, document text not null) with (toast_tuple_target = 8160)
          """,
          "alter table bench.queue alter column document set storage external",
          """
          create table bench.document (id integer primary key, document text not null)
          with (toast_tuple_target = 8160)
          """,
          "alter table bench.document alter column document set storage external");

  private BareTables() {}

  /** Makes them anew, empty. */
  public static void make(Connection connection) throws SQLException {
    run(connection, MAKE);
  }

  /** Removes them. */
  public static void drop(Connection connection) throws SQLException {
    run(connection, List.of("drop schema if exists bench cascade"));
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
