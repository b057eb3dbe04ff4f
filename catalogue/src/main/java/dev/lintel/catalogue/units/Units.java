package dev.lintel.catalogue.units;

import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.SaveCounts;
import java.util.List;
import org.jdbi.v3.core.Handle;
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
    database.useTransaction(handle -> insert(handle, units));
  }

  /** Saves what differs from the stored, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<Unit> units) {
    Differences<Unit> differences = Differences.between(units, all(handle), Unit::name);
    insert(handle, differences.rows());
    return differences.counts();
  }

  /** All units by name. */
  public List<Unit> all() {
    return database.withHandle(Units::all);
  }

  private static List<Unit> all(Handle handle) {
    return handle
        .createQuery("select name, description from catalogue.unit order by name collate \"C\"")
        .map((row, _) -> new Unit(row.getString(1), row.getString(2)))
        .list();
  }

  private static void insert(Handle handle, List<Unit> units) {
    if (units.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      units.forEach(each -> batch.bindMethods(each).add());
      batch.execute();
    }
  }
}
