package dev.lintel.properties.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL writes into {@code postmaster.pid} of its data directory (PostgreSQL's
 * {@code pidfile.h}: process id, directory, start, port, …, status).
 */
record PostmasterFile(Path path, long pid, int port, boolean ready) {

  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  static Optional<PostmasterFile> in(Path cluster) {
    Path path = cluster.resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(path);
      int port = lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
      boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
      return Optional.of(
          new PostmasterFile(path, Long.parseLong(lines.getFirst().strip()), port, ready));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw new StoreException("Cannot read " + path, e);
    }
  }

  /** Whether the process of that number is alive and a PostgreSQL. */
  boolean isRunning() {
    return process().flatMap(process -> process.info().command()).stream()
        .anyMatch(command -> Path.of(command).endsWith("postgres"));
  }

  /**
   * Whether the number now belongs to another program, as happens after a machine crash. PostgreSQL
   * would take it for a live server and refuse to start.
   */
  boolean namesAnotherProgram() {
    return process().isPresent() && !isRunning();
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
  }
}
