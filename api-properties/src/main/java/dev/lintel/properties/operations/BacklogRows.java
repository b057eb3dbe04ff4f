package dev.lintel.properties.operations;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Counts what is open. */
final class BacklogRows {
  private static final String READ =
      """
      select account, count(*) as operations, min(received) as oldest from properties.operation
      where finished is null group by account order by account
      """;

  private BacklogRows() {}

  static List<Backlog> read(Handle handle) {
    return handle
        .createQuery(READ)
        .map((row, context) ->
            new Backlog(
                row.getString("account"),
                row.getLong("operations"),
                Columns.instant(row, "oldest")))
        .list();
  }
}
