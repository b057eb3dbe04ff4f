package dev.lintel.properties.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL data directory ("database cluster"): made once, started and stopped often. */
final class Cluster {

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final int ATTEMPTS = 3;

  /** Recovery after a crash reads up to {@code max_wal_size} before the server answers. */
  private static final String START_SECONDS = "600";

  private static final String STOP_SECONDS = "120";

  private final DatabaseDirectory directory;
  private final PostgresBinaries binaries;
  private final ProcessOwner owner;

  Cluster(DatabaseDirectory directory, PostgresBinaries binaries, ProcessOwner owner) {
    this.directory = directory;
    this.binaries = binaries;
    this.owner = owner;
  }

  /** Makes the cluster unless it is there; a killed attempt leaves nothing under its name. */
  void initialize() throws IOException {
    if (Files.isDirectory(directory.cluster())) {
      refuseAnotherMajorVersion();
      return;
    }
    LOG.info("Making a new database in {}", directory.path());
    Path unfinished = directory.path().resolve("cluster.unfinished");
    DirectoryTree.delete(unfinished);
    directory.writeNewPassword();
    owner.own(directory.path());
    expect(run("initdb", initdbOptions(unfinished)), "make a new database");
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "include = '%s'%n".formatted(ClusterSettings.FILE),
        StandardOpenOption.APPEND);
    Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> initdbOptions(Path target) {
    return List.of(
        "--pgdata=" + target,
        "--username=" + DatabaseDirectory.USER,
        "--pwfile=" + directory.passwordFile(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums");
  }

  private void refuseAnotherMajorVersion() throws IOException {
    String written = Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
    if (!written.equals(binaries.majorVersion())) {
      throw new StoreException(
          "The database in %s was written by PostgreSQL %s, this is %s. Upgrade it with the pg_upgrade of a whole PostgreSQL, or begin with an empty directory and import."
              .formatted(directory.path(), written, binaries.majorVersion()));
    }
  }

  /** Starts the server on its port of the loopback address and waits until it answers. */
  PostmasterFile start(EmbeddedSettings settings) throws IOException {
    directory.turnLog();
    SystemCommand.Outcome outcome = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Files.writeString(
          directory.cluster().resolve(ClusterSettings.FILE),
          ClusterSettings.text(settings, port(settings)));
      owner.own(directory.path());
      outcome = control("start", "-t", START_SECONDS, "-l", directory.log().toString());
      if (outcome.succeeded()) {
        return PostmasterFile.in(directory.cluster()).orElseThrow(this::vanished);
      }
      // Ctrl-C at a terminal ends pg_ctl, but not the server that it has begun to start.
      clearLeftover();
    }
    throw new StoreException(
        "PostgreSQL does not start: %s%n%s".formatted(outcome.output(), directory.endOfLog()));
  }

  /** Ends what a killed process may have left, so that the next start finds the way free. */
  void clearLeftover() throws IOException {
    PostmasterFile leftover = PostmasterFile.in(directory.cluster()).orElse(null);
    if (leftover == null) {
      return;
    }
    if (leftover.namesAnotherProgram()) {
      Files.deleteIfExists(leftover.path());
    } else if (leftover.isRunning()) {
      LOG.info("Stopping PostgreSQL process {} of an earlier run", leftover.pid());
      stop();
    }
  }

  /**
   * Ends all connections, writes everything down and waits for the server's end. Asks again when
   * Ctrl-C at a terminal ended the program that waited.
   */
  void stop() {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (control("stop", "-m", "fast", "-t", STOP_SECONDS).succeeded() || !isRunning()) {
        return;
      }
    }
    LOG.warn("PostgreSQL does not stop, ending it at once");
    control("stop", "-m", "immediate", "-t", STOP_SECONDS);
  }

  private boolean isRunning() {
    return PostmasterFile.in(directory.cluster()).filter(PostmasterFile::isRunning).isPresent();
  }

  private SystemCommand.Outcome control(String action, String... options) {
    List<String> words =
        new ArrayList<>(List.of(action, "-w", "-D", directory.cluster().toString()));
    words.addAll(List.of(options));
    return run("pg_ctl", words);
  }

  private SystemCommand.Outcome run(String program, List<String> options) {
    List<String> words = new ArrayList<>(List.of(binaries.program(program).toString()));
    words.addAll(options);
    return SystemCommand.run(owner.command(words));
  }

  private void expect(SystemCommand.Outcome outcome, String purpose) {
    if (!outcome.succeeded()) {
      throw new StoreException(
          "PostgreSQL cannot %s in %s (as %s every folder above it must be passable):%n%s"
              .formatted(purpose, directory.path(), owner, outcome.output()));
    }
  }

  private StoreException vanished() {
    return new StoreException("PostgreSQL ended right after its start: " + directory.endOfLog());
  }

  private static int port(EmbeddedSettings settings) throws IOException {
    return settings.port().isPresent() ? settings.port().getAsInt() : freePort();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
