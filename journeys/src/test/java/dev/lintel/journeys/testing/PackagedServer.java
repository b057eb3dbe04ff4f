package dev.lintel.journeys.testing;

import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code ./lintel serve} as a process; it ends with the story, whatever becomes of that. */
public final class PackagedServer implements AutoCloseable {

  private static final int LONGEST_STOP_SECONDS = 60;

  private final Process process;
  private final Path output;
  private final Path errors;
  private final Thread atOurEnd;

  private PackagedServer(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
    this.atOurEnd = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atOurEnd);
  }

  /** A server on the directory, with a small catalogue and free ports. */
  public static ServerRecipe on(DataDirectory directory) {
    return new ServerRecipe(directory);
  }

  static PackagedServer start(ProcessBuilder builder, DataDirectory directory) throws IOException {
    Path output = Files.createTempFile(directory.path(), "serve-output", ".txt");
    Path errors = Files.createTempFile(directory.path(), "serve-errors", ".txt");
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    long began = System.nanoTime();
    PackagedServer server = new PackagedServer(builder.start(), output, errors);
    try {
      Eventually.holds("the server is ready", server::isReadyOrEnded);
      server.requireReady();
      StartTimes.note(Duration.ofNanos(System.nanoTime() - began), server.output());
      return server;
    } catch (AssertionError e) {
      server.close();
      throw new AssertionError(e.getMessage() + server.output() + server.errors(), e);
    }
  }

  private boolean isReadyOrEnded() {
    return !process.isAlive() || ready().isComplete();
  }

  private void requireReady() {
    if (!ready().isComplete()) {
      throw new AssertionError("The server ended with exit code " + process.exitValue());
    }
  }

  /** What it printed when it was ready. */
  public ReadyBlock ready() {
    return new ReadyBlock(output());
  }

  /** All of its standard output so far. */
  public String output() {
    return text(output);
  }

  /** All of its log so far. */
  public String errors() {
    return text(errors);
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** A caller of its APIs. */
  public Caller caller(String name, String password) {
    return Caller.of(ready().http(), name, password);
  }

  /** The account that may use everything. */
  public Caller buyer() {
    return caller("buyer", "buyer");
  }

  /** Sends SIGTERM. */
  public void terminate() {
    process.toHandle().destroy();
  }

  /** Sends a signal by name, such as INT or KILL. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Waits for its end. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("The server does not end:\n" + errors());
    }
    return process.exitValue();
  }

  /** Sends SIGTERM and waits for the end. */
  public int stop() throws InterruptedException {
    terminate();
    return exitCode();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    forgetHook();
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(atOurEnd);
    } catch (IllegalStateException _) {
      // The hook runs already.
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
