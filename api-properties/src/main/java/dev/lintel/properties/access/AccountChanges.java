package dev.lintel.properties.access;

import dev.lintel.properties.store.ChangeMarks;
import dev.lintel.properties.store.Database;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Changes accounts, one transaction each, of which every process hears. */
record AccountChanges(Database database) {

  void run(Consumer<Handle> change) {
    database
        .jdbi()
        .useTransaction(handle -> {
          hideArguments(handle);
          change.accept(handle);
          ChangeMarks.touch(handle, Accounts.TOPIC);
        });
  }

  static void mustExist(String name, boolean found) {
    if (!found) {
      throw new IllegalArgumentException("There is no account '" + name + "'");
    }
  }

  /** The message of a failed statement would otherwise show its arguments, a hash among them. */
  private static void hideArguments(Handle handle) {
    handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }
}
