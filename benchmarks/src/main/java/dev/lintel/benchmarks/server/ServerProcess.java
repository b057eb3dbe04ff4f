package dev.lintel.benchmarks.server;

import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The packaged server in a process of its own, started as a user starts it, on free ports. Closing
 * it ends that process alone, by its id.
 */
public final class ServerProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofHours(3);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(90);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Process process;
  private final ServerPlan plan;
  private final ReadyText ready;

  private ServerProcess(Process process, ServerPlan plan, ReadyText ready) {
    this.process = process;
    this.plan = plan;
    this.ready = ready;
  }

  /**
   * Starts the server and waits until it is ready, which includes loading on a new directory.
   *
   * @throws IllegalStateException with the end of its log when it does not start
   */
  public static ServerProcess start(ServerPlan plan) throws IOException {
    boolean loads = !Files.exists(plan.loadingNote());
    Files.createDirectories(plan.data());
    long begin = System.nanoTime();
    Process process = launch(plan);
    try {
      ServerProcess server = new ServerProcess(process, plan, awaitReady(process, plan.log()));
      if (loads) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        Files.writeString(plan.loadingNote(), Double.toString(seconds));
      }
      return server;
    } catch (IOException | RuntimeException e) {
      process.destroy();
      throw e;
    }
  }

  private static Process launch(ServerPlan plan) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(plan))
            .directory(plan.data().toFile())
            .redirectErrorStream(true)
            .redirectOutput(plan.log().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LINTEL_"));
    builder.environment().put("LINTEL_JAVA_OPTS", plan.javaOptions());
    // The launcher that runs the benchmarks has built everything.
    builder.environment().put("LINTEL_WITHIN_TEST", "yes");
    return builder.start();
  }

  private static List<String> command(ServerPlan plan) {
    List<String> command = new ArrayList<>(plan.more());
    command.addAll(
        0,
        List.of(
            plan.root().resolve("lintel").toString(),
            "serve",
            "--http=127.0.0.1:0",
            "--https=127.0.0.1:0",
            "--management=127.0.0.1:0",
            "--data=" + plan.data(),
            "--items=" + plan.items(),
            "--seed=" + plan.seed()));
    if (plan.employees() > 0) {
      command.add("--care-employees=" + plan.employees());
    }
    return command;
  }

  /** Starts one more server on this one's database. */
  public ServerProcess startAnother() throws IOException {
    return start(plan.joining(database()));
  }

  private static ReadyText awaitReady(Process process, Path log) throws IOException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      Optional<ReadyText> ready = ReadyText.find(Files.readString(log));
      if (ready.isPresent()) {
        return ready.get();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
  }

  /** Where the APIs are. */
  public URI apis() {
    return ready.apis();
  }

  /** The same, encrypted. */
  public URI encrypted() {
    return ready.encrypted();
  }

  /** The operator's door. */
  public URI operator() {
    return ready.operator();
  }

  /** The server's and its database's processes. */
  public Processes processes() throws IOException {
    Path file = plan.data().resolve("database/cluster/postmaster.pid");
    long database = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    return new Processes(process.toHandle(), ProcessHandle.of(database).orElseThrow());
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** How to reach its database beside it. */
  public ConnectionFacts database() {
    return EmbeddedDatabase.attach(plan.data().resolve("database"))
        .orElseThrow(() -> new IllegalStateException("The server's database does not run"));
  }

  /** Seconds from the first start on the data directory until it was loaded and ready. */
  public double loadingSeconds() throws IOException {
    return Double.parseDouble(Files.readString(plan.loadingNote()).strip());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
