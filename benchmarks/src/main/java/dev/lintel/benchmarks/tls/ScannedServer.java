package dev.lintel.benchmarks.tls;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A packaged server with a small catalogue, on ports that are known before it starts: its
 * certificate tells where the list of revoked ones is.
 */
record ScannedServer(Process process, Path data, int https) implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  static ScannedServer start(Path root) throws IOException {
    Path target = root.resolve("benchmarks/target");
    Path data = target.resolve("data-tls");
    Path log = target.resolve("tls-server.log");
    int https = freePort();
    Process process =
        new ProcessBuilder(command(root, data, https))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    var server = new ScannedServer(process, data, https);
    try {
      server.awaitReady(log);
      return server;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static List<String> command(Path root, Path data, int https) throws IOException {
    return List.of(
        root.resolve("lintel").toString(),
        "serve",
        "--http=127.0.0.1:" + freePort(),
        "--https=127.0.0.1:" + https,
        "--management=127.0.0.1:0",
        "--items=100",
        "--data=" + data);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(Path log) throws IOException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!Files.readString(log).contains("Lintel is ready")) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** What a client has to trust. */
  Path authority() {
    return data.resolve("certificates/ca.pem");
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
