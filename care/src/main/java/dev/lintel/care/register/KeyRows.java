package dev.lintel.care.register;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of keys within one transaction. */
final class KeyRows {
  private final Handle handle;

  KeyRows(Handle handle) {
    this.handle = handle;
  }

  <T> void insert(Draft<T> draft, long id) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into care.entry_key (kind, name, value, id, is_unique) values (?, ?, ?, ?, ?)");
    for (Key<T> key : draft.kind().keys()) {
      for (String value : key.of(draft.entry())) {
        if (isTaken(key, draft.kind().name(), value)) {
          throw new RefusedException(
              new Refusal.Taken(key.name(), key.shown(draft.entry(), value)));
        }
        batch.add(draft.kind().name(), key.name(), value, id, key.unique());
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Finds an entry by what it has now instead of what it had. */
  void replace(Draft<?> draft, long id) {
    delete(draft.kind().name(), id);
    insert(draft, id);
  }

  void delete(String kind, long id) {
    handle.execute("delete from care.entry_key where kind = ? and id = ?", kind, id);
  }

  /** The unique index judges in the end; this tells whom most callers meet which value it is. */
  private boolean isTaken(Key<?> key, String kind, String value) {
    return key.unique()
        && handle
            .createQuery(
                "select 1 from care.entry_key"
                    + " where kind = :kind and name = :name and value = :value and is_unique")
            .bind("kind", kind)
            .bind("name", key.name())
            .bind("value", value)
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
  }
}
