package dev.lintel.server.storage;

import dev.lintel.properties.store.Database;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.ServerOptions;
import java.util.function.Consumer;

/**
 * Work of a command on the data of a server, whether it runs or not; the schema is brought up to
 * date first.
 */
public final class StoredData {
  private StoredData() {}

  /** Does the work and closes what was opened for it; the answer is the exit code of success. */
  public static int use(ServerOptions options, Consumer<Database> work) {
    try (Parts parts = new Parts()) {
      DataStore.requireExisting(options.storage());
      Database database = DataStore.joinOrStart(options.storage(), parts);
      database.migrate("properties");
      work.accept(database);
      return 0;
    }
  }
}
