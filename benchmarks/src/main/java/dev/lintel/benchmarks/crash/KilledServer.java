package dev.lintel.benchmarks.crash;

import dev.lintel.properties.store.ConnectionFacts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One of two equal servers, started as a user starts it, on ports that stay the same. */
final class KilledServer implements Charge {
  private static final String ITEMS = "1000";
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int LONGEST_STOP_SECONDS = 60;

  private final CrashPlan plan;
  private final String name;
  private final Supplier<ConnectionFacts> database;
  private final int http = Ports.free();
  private volatile Process process;
  private int starts;

  KilledServer(CrashPlan plan, String name, Supplier<ConnectionFacts> database) throws IOException {
    this.plan = plan;
    this.name = name;
    this.database = database;
  }

  @Override
  public String name() {
    return name;
  }

  URI apis() {
    return URI.create("http://127.0.0.1:" + http);
  }

  @Override
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  @Override
  public void start() throws IOException {
    Path home = Files.createDirectories(plan.directory().resolve(name));
    Path log = home.resolve("log-%04d.txt".formatted(++starts));
    process = launch(home, log);
    while (!Files.readString(log).contains("Lintel is ready")) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The server ended: " + Files.readString(log));
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private Process launch(Path home, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(home))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(each -> each.startsWith("LINTEL_"));
    builder.environment().put("LINTEL_JAVA_OPTS", "-Xmx256m -XX:TieredStopAtLevel=1");
    // The launcher that runs this test has built everything.
    builder.environment().put("LINTEL_WITHIN_TEST", "yes");
    return builder.start();
  }

  private List<String> command(Path home) {
    ConnectionFacts facts = database.get();
    return List.of(
        plan.root().resolve("lintel").toString(),
        "serve",
        "--http=127.0.0.1:" + http,
        "--https=127.0.0.1:0",
        "--management=127.0.0.1:0",
        "--data=" + home.resolve("data"),
        "--items=" + ITEMS,
        "--database=%s?user=%s&password=%s"
            .formatted(facts.jdbcUrl(), facts.user(), facts.password()));
  }

  @Override
  public void kill() {
    if (isAlive()) {
      process.destroyForcibly();
    }
  }

  @Override
  public void stop() {
    if (!isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
