package dev.lintel.catalogue.units;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored units. */
public final class Units {

  private static final String SAVE =
      """
      insert into catalogue.unit (name, description) values (:name, :description)
      on conflict (name) do update set description = excluded.description\
      """;

  private final Jdbi database;

  public Units(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces units by name. */
  public void save(List<Unit> units) {
    if (units.isEmpty()) {
      return;
    }
    database.useTransaction(handle -> {
      try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
        units.forEach(each -> batch.bindMethods(each).add());
        batch.execute();
      }
    });
  }

  /** All units by name. */
  public List<Unit> all() {
    return database.withHandle(handle ->
        handle
            .createQuery("select name, description from catalogue.unit order by name collate \"C\"")
            .map((row, _) -> new Unit(row.getString(1), row.getString(2)))
            .list());
  }
}
