package dev.lintel.properties.store;

import java.io.IOException;
import java.util.List;

/**
 * A small shell that stops PostgreSQL when this process dies, however it dies: it waits on a pipe
 * that the system closes with the process, then asks for a fast shutdown.
 */
final class Watchdog implements AutoCloseable {

  /** Signals of the terminal are not for the database: it stops when this process has finished. */
  private static final String SCRIPT = "trap '' INT TERM HUP QUIT; read _; kill -INT \"$1\"";

  private final Process shell;

  private Watchdog(Process shell) {
    this.shell = shell;
  }

  static Watchdog over(long pid) throws IOException {
    List<String> command = List.of("sh", "-c", SCRIPT, "database-watchdog", Long.toString(pid));
    return new Watchdog(
        SystemCommand.prepared(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Sends the watchdog away; to be called when PostgreSQL has stopped. */
  @Override
  public void close() {
    shell.destroyForcibly();
  }
}
