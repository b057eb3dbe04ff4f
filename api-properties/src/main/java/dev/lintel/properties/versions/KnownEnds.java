package dev.lintel.properties.versions;

import dev.lintel.properties.store.Database;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The announced ends of all APIs, kept where an operator's command finds them also while no server
 * runs.
 */
public final class KnownEnds {
  private final Database database;

  public KnownEnds(Database database) {
    this.database = database;
  }

  /** Replaces them by those that are declared now. */
  public void keep(List<AnnouncedEnd> ends) {
    database
        .jdbi()
        .useTransaction(handle -> {
          // Servers that start at once take turns.
          handle.execute("lock table properties.announced_end in exclusive mode");
          handle.execute("delete from properties.announced_end");
          ends.forEach(end -> keep(handle, end));
        });
  }

  /** In order of the days on which things end, those without a sunset last. */
  public List<AnnouncedEnd> list() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select * from properties.announced_end order by sunset nulls last, api, what")
                .map((row, _) -> read(row))
                .list());
  }

  private static void keep(Handle handle, AnnouncedEnd entry) {
    Deprecation end = entry.end();
    handle.execute(
        "insert into properties.announced_end values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.api(),
        entry.what(),
        entry.operations().toArray(String[]::new),
        end.announced(),
        end.since(),
        end.sunset().orElse(null),
        end.link().toString(),
        end.reason(),
        end.successor().map(URI::toString).orElse(null));
  }

  private static AnnouncedEnd read(ResultSet row) throws SQLException {
    var end =
        new Deprecation(
            row.getObject("announced", LocalDate.class),
            row.getObject("since", LocalDate.class),
            Optional.ofNullable(row.getObject("sunset", LocalDate.class)),
            URI.create(row.getString("link")),
            row.getString("reason"),
            Optional.ofNullable(row.getString("successor")).map(URI::create));
    var operations = (String[]) row.getArray("operations").getArray();
    return new AnnouncedEnd(row.getString("api"), row.getString("what"), end, List.of(operations));
  }
}
