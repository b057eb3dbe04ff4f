package dev.lintel.benchmarks.crash;

import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The durable PostgreSQL of both servers, on a port that stays the same. */
final class KilledDatabase implements Charge {
  private static final int CONNECTIONS = 120;
  private static final int BUFFERS = 64;

  private final Path directory;
  private final EmbeddedSettings settings;
  private volatile Optional<EmbeddedDatabase> running = Optional.empty();

  KilledDatabase(CrashPlan plan) throws IOException {
    directory = plan.directory().resolve("postgresql");
    settings =
        EmbeddedSettings.defaults()
            .withBinariesIn(plan.root().resolve("target"))
            .withSharedBuffers(BUFFERS)
            .withMaxConnections(CONNECTIONS)
            .onPort(Ports.free());
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public boolean isAlive() {
    return running.isPresent() && first().isPresent();
  }

  @Override
  public void start() {
    running.ifPresent(EmbeddedDatabase::close);
    running = Optional.empty();
    running = Optional.of(EmbeddedDatabase.start(directory, settings));
  }

  ConnectionFacts facts() {
    return running.orElseThrow().facts();
  }

  /** All its processes, the first one first, so that nobody tidies up. */
  @Override
  public void kill() {
    first()
        .ifPresent(process -> {
          List<ProcessHandle> children = process.children().toList();
          process.destroyForcibly();
          children.forEach(ProcessHandle::destroyForcibly);
        });
  }

  /** One process of its sessions or of its own work; the first process then restarts them all. */
  void killPart(RandomGenerator random) {
    List<ProcessHandle> children = first().stream().flatMap(ProcessHandle::children).toList();
    if (!children.isEmpty()) {
      children.get(random.nextInt(children.size())).destroyForcibly();
    }
  }

  private Optional<ProcessHandle> first() {
    try {
      Path file = directory.resolve("cluster/postmaster.pid");
      List<String> lines = Files.readAllLines(file);
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .filter(KilledDatabase::isPostgres);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Its number may have passed on to another program. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(path -> path.contains("postgres")).orElse(false);
  }

  @Override
  public void stop() {
    running.ifPresent(EmbeddedDatabase::close);
  }
}
