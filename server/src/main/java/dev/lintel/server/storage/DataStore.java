package dev.lintel.server.storage;

import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.DatabaseSettings;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import dev.lintel.properties.store.StoreException;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.StorageOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database that the options name: an existing one, or the embedded one of the data directory.
 */
public final class DataStore {

  private DataStore() {}

  /** For the server: starts the embedded database unless an existing one is named. */
  public static Database open(StorageOptions options, Parts parts) {
    DatabaseSettings settings =
        existing(options).orElseGet(() -> start(options, parts).withPool(options.poolSize()));
    return parts.add(Database.open(settings));
  }

  /** For commands beside a running server: its embedded database, or the existing one. */
  static Database join(StorageOptions options, Parts parts) {
    DatabaseSettings settings =
        existing(options)
            .or(() -> running(options))
            .orElseThrow(() ->
                new StoreException(
                    ("No server runs on the data directory %s. Start it with ./lintel serve, or"
                            + " name its directory with --data or its database with --database.")
                        .formatted(options.data().toAbsolutePath())));
    return parts.add(Database.open(settings));
  }

  /** Refuses to make a database where a command only looks at one: its place may be mistyped. */
  static void requireExisting(StorageOptions options) {
    if (options.database().isEmpty() && Files.notExists(directory(options))) {
      throw new StoreException(
          "There are no data in %s. Name their directory with --data, or make them with ./lintel serve."
              .formatted(options.data().toAbsolutePath()));
    }
  }

  /** For commands that work with or without a running server: joins its database, or starts it. */
  public static Database joinOrStart(StorageOptions options, Parts parts) {
    return existing(options).isPresent() || running(options).isPresent()
        ? join(options, parts)
        : open(options, parts);
  }

  private static Optional<DatabaseSettings> existing(StorageOptions options) {
    return options.database().map(url -> new DatabaseSettings(url, "", "", options.poolSize()));
  }

  private static Optional<DatabaseSettings> running(StorageOptions options) {
    return EmbeddedDatabase.attach(directory(options)).map(facts -> facts.withPool(4));
  }

  private static ConnectionFacts start(StorageOptions options, Parts parts) {
    EmbeddedSettings settings =
        EmbeddedSettings.defaults()
            .keepRunning()
            .withSharedBuffers(options.sharedBuffers().megabytes())
            .withMaxConnections(Math.max(100, options.poolSize() + 40));
    return parts.add(EmbeddedDatabase.start(directory(options), settings)).facts();
  }

  private static Path directory(StorageOptions options) {
    return options.data().resolve("database");
  }
}
