package dev.lintel.care.register;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Changes that belong together: one transaction for all of them, and one at a time for each entry
 * that they are about.
 */
public final class Turns {
  private final Jdbi database;

  public Turns(Jdbi database) {
    this.database = database;
  }

  /**
   * Does work while nobody else has a turn with the entry. Changes and questions on this thread are
   * parts of its transaction.
   *
   * @throws RefusedException if there is no such entry, and whatever the work throws; nothing is
   *     changed then
   */
  public <R> R about(Kind<?> kind, long id, Supplier<R> work) {
    return database.inTransaction(handle -> {
      if (new EntryRows(handle).lock(kind.name(), id).isEmpty()) {
        throw RefusedException.missing(kind, id);
      }
      return work.get();
    });
  }
}
