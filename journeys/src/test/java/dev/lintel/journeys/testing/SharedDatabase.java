package dev.lintel.journeys.testing;

import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;

/** A PostgreSQL of the story's own, from which several servers serve. */
public record SharedDatabase(EmbeddedDatabase embedded) implements AutoCloseable {

  /** Starts it, in the directory. */
  public static SharedDatabase in(DataDirectory directory) {
    EmbeddedSettings settings =
        EmbeddedSettings.defaults()
            .withBinariesIn(RepositoryRoot.path().resolve("target"))
            .withSharedBuffers(64)
            .notDurable();
    return new SharedDatabase(
        EmbeddedDatabase.start(directory.path().resolve("postgresql"), settings));
  }

  /** How it is reached. */
  public ConnectionFacts facts() {
    return embedded.facts();
  }

  /** What {@code --database} names. */
  public String url() {
    return "%s?user=%s&password=%s"
        .formatted(facts().jdbcUrl(), facts().user(), facts().password());
  }

  /** Starts a server on it, with 600 items, if it is the first. */
  public PackagedServer serve(DataDirectory directory) throws IOException {
    return PackagedServer.on(directory)
        .option("--database", url())
        .option("--items", "600")
        .start();
  }

  @Override
  public void close() {
    embedded.close();
  }
}
