package dev.lintel.properties.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL of our own, started as a child process on a directory that lasts. One process per
 * directory; the database ends with this process, however that ends, and loses nothing committed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private final RunningCluster running;
  private final ConnectionFacts facts;
  private final DirectoryLock lock;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedDatabase(RunningCluster running, ConnectionFacts facts, DirectoryLock lock) {
    this.running = running;
    this.facts = facts;
    this.lock = lock;
  }

  /** Starts with the default settings; see {@link #start(Path, EmbeddedSettings)}. */
  public static EmbeddedDatabase start(Path directory) {
    return start(directory, EmbeddedSettings.defaults());
  }

  /**
   * Unpacks and makes what is not there yet, starts the server and waits until it answers.
   *
   * @throws StoreException when another process holds the directory or PostgreSQL does not start
   */
  public static EmbeddedDatabase start(Path directory, EmbeddedSettings settings) {
    DatabaseDirectory home = DatabaseDirectory.at(directory);
    try {
      Files.createDirectories(home.path());
      DirectoryLock lock = DirectoryLock.take(home.path());
      try {
        return startLocked(home, settings, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException("Cannot start a database in " + home.path() + ": " + e, e);
    }
  }

  private static EmbeddedDatabase startLocked(
      DatabaseDirectory home, EmbeddedSettings settings, DirectoryLock lock) throws IOException {
    PostgresBinaries binaries =
        PostgresBinaries.unpackedBelow(settings.binaries().orElse(home.path()));
    Cluster cluster = new Cluster(home, binaries, ProcessOwner.forThisUser());
    cluster.clearLeftover();
    cluster.initialize();
    RunningCluster running = RunningCluster.start(cluster, settings);
    return new EmbeddedDatabase(running, home.facts(running.port()), lock);
  }

  /** How to reach the database that another process started on the directory, if it runs. */
  public static Optional<ConnectionFacts> attach(Path directory) {
    DatabaseDirectory home = DatabaseDirectory.at(directory);
    Optional<PostmasterFile> running =
        PostmasterFile.in(home.cluster())
            .filter(PostmasterFile::ready)
            .filter(PostmasterFile::isRunning);
    if (running.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(home.facts(running.get().port()));
    } catch (IOException e) {
      throw new StoreException("Cannot read " + home.passwordFile() + ": run as its owner", e);
    }
  }

  /** How a client connects. */
  public ConnectionFacts facts() {
    return facts;
  }

  /** The JDBC URL, without account and password. */
  public String jdbcUrl() {
    return facts.jdbcUrl();
  }

  /** The one account. */
  public String user() {
    return facts.user();
  }

  /** Its password. */
  public String password() {
    return facts.password();
  }

  /** Stops the server (open connections are cut, committed data is kept) and waits for its end. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    running.close();
    try {
      lock.close();
    } catch (IOException e) {
      throw new StoreException("Cannot release the data directory", e);
    }
  }
}
