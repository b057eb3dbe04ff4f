package dev.lintel.care.register;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** In what a change is made: all of it, or nothing. */
interface Transactions {
  <R> R run(Function<Handle, R> work);

  /** A transaction for each change. */
  static Transactions each(Jdbi database) {
    return new Transactions() {
      @Override
      public <R> R run(Function<Handle, R> work) {
        return database.inTransaction(work::apply);
      }
    };
  }

  /** A savepoint for each change, in a transaction that somebody else ends. */
  static Transactions within(Handle handle) {
    return new Transactions() {
      @Override
      public <R> R run(Function<Handle, R> work) {
        handle.savepoint("change");
        try {
          R result = work.apply(handle);
          handle.releaseSavepoint("change");
          return result;
        } catch (RuntimeException e) {
          handle.rollbackToSavepoint("change");
          throw e;
        }
      }
    };
  }
}
