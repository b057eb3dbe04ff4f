package dev.lintel.benchmarks.server;

import java.nio.file.Path;

/**
 * How the measured server is started.
 *
 * @param root directory of the repository, where the launcher is
 * @param items size of the fictional catalogue
 * @param seed the number from which its content follows
 * @param javaOptions options of the server's JVM, such as {@code -Xmx256m}; may be empty
 */
public record ServerPlan(Path root, int items, long seed, String javaOptions) {

  /** The same with other options of the JVM. */
  public ServerPlan withJavaOptions(String options) {
    return new ServerPlan(root, items, seed, options);
  }

  /** Kept between runs, so that a catalogue is loaded once. */
  public Path data() {
    return target().resolve("data-%d-%d".formatted(items, seed));
  }

  /** How long loading took, beside the data. */
  Path loadingNote() {
    return target().resolve("data-%d-%d.loading-seconds".formatted(items, seed));
  }

  Path log() {
    return target().resolve("server.log");
  }

  private Path target() {
    return root.resolve("benchmarks/target");
  }
}
