package dev.lintel.benchmarks.ceiling;

import dev.lintel.properties.store.ConnectionFacts;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A running ceiling, in a JVM like this one. */
public final class CeilingProcess implements AutoCloseable {
  private final Process process;
  private final URI address;

  private CeilingProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it on a database and waits until it serves.
   *
   * @throws IllegalStateException when it ends instead; it has then told why on our error output
   */
  public static CeilingProcess start(ConnectionFacts database, Ceiling kind) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var builder =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CeilingMain.class.getName(),
                kind.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .putAll(
            Map.of(
                CeilingMain.URL, database.jdbcUrl(),
                CeilingMain.USER, database.user(),
                CeilingMain.PASSWORD, database.password()));
    Process process = builder.start();
    return new CeilingProcess(process, URI.create("http://127.0.0.1:" + port(process)));
  }

  /** Other lines may come first, such as those of a log. */
  private static String port(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    Optional<String> port = output.lines().filter(line -> line.matches("\\d+")).findFirst();
    return port.orElseThrow(() -> new IllegalStateException("The ceiling did not start"));
  }

  /** Where it serves. */
  public URI address() {
    return address;
  }

  /** The process that serves. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
