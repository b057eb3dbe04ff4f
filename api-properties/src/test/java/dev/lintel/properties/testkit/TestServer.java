package dev.lintel.properties.testkit;

import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.DatabaseSettings;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one PostgreSQL of a test JVM; it ends with the JVM and its directory with it. */
final class TestServer {

  private static final int POOL = 6;

  private final Path directory;
  private final EmbeddedDatabase server;
  private final Database maintenance;

  private TestServer(Path directory) {
    this.directory = directory;
    this.server = EmbeddedDatabase.start(directory, settings());
    this.maintenance = Database.open(server.facts().withPool(4));
  }

  static TestServer start() {
    try {
      Path target = Files.createDirectories(RepositoryRoot.path().resolve("target"));
      TestServer started = new TestServer(Files.createTempDirectory(target, "test-database-"));
      Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For tests alone: nothing is durable, and the program is unpacked once for all modules. */
  static EmbeddedSettings settings() {
    return EmbeddedSettings.defaults()
        .withBinariesIn(RepositoryRoot.path().resolve("target"))
        .withSharedBuffers(128)
        .withMaxConnections(300)
        .notDurable();
  }

  void execute(String sql) {
    maintenance.jdbi().useHandle(handle -> handle.execute(sql));
  }

  Database open(String name) {
    return Database.open(settingsOf(name));
  }

  private DatabaseSettings settingsOf(String name) {
    ConnectionFacts facts = server.facts();
    String url = facts.jdbcUrl().replaceFirst("/postgres$", "/" + name);
    return new DatabaseSettings(url, facts.user(), facts.password(), POOL);
  }

  private void stop() {
    maintenance.close();
    server.close();
    try (Stream<Path> paths = Files.walk(directory)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
