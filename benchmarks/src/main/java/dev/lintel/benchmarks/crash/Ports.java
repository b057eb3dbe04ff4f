package dev.lintel.benchmarks.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/**
 * Ports that nobody listens on, below those that the system gives to outgoing connections: one of
 * these might take the port while its owner is dead.
 */
final class Ports {
  private static final int FIRST = 18_000;
  private static final int LAST = 30_000;
  private static final int ATTEMPTS = 100;

  private Ports() {}

  static int free() throws IOException {
    SplittableRandom random = new SplittableRandom();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = random.nextInt(FIRST, LAST);
      try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
        return port;
      } catch (IOException _) {
        // Taken; another one may be free.
      }
    }
    throw new IOException("No free port between %d and %d".formatted(FIRST, LAST));
  }
}
