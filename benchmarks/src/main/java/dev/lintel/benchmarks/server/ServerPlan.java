package dev.lintel.benchmarks.server;

import dev.lintel.properties.store.ConnectionFacts;
import java.nio.file.Path;

/**
 * How the measured server is started.
 *
 * @param root directory of the repository, where the launcher is
 * @param items size of the fictional catalogue
 * @param seed the number from which its content follows
 * @param javaOptions options of the server's JVM, such as {@code -Xmx256m}; may be empty
 * @param joined the database of another server that is used instead of an own one, as a JDBC URL;
 *     empty for none
 */
public record ServerPlan(Path root, int items, long seed, String javaOptions, String joined) {

  /** A server with a database of its own. */
  public ServerPlan(Path root, int items, long seed, String javaOptions) {
    this(root, items, seed, javaOptions, "");
  }

  /** One more server on the database of this one. */
  ServerPlan joining(ConnectionFacts facts) {
    String url =
        "%s?user=%s&password=%s".formatted(facts.jdbcUrl(), facts.user(), facts.password());
    return new ServerPlan(root, items, seed, javaOptions, url);
  }

  /** The same with other options of the JVM. */
  public ServerPlan withJavaOptions(String options) {
    return new ServerPlan(root, items, seed, options, joined);
  }

  /** Kept between runs, so that a catalogue is loaded once. */
  public Path data() {
    return target().resolve("data-%d-%d%s".formatted(items, seed, suffix()));
  }

  /** How long loading took, beside the data. */
  Path loadingNote() {
    return target().resolve("data-%d-%d%s.loading-seconds".formatted(items, seed, suffix()));
  }

  Path log() {
    return target().resolve("server%s.log".formatted(suffix()));
  }

  private String suffix() {
    return joined.isEmpty() ? "" : "-joined";
  }

  private Path target() {
    return root.resolve("benchmarks/target");
  }
}
