package dev.lintel.benchmarks.server;

import dev.lintel.properties.store.ConnectionFacts;
import java.nio.file.Path;
import java.util.List;

/**
 * How the measured server is started.
 *
 * @param root directory of the repository, where the launcher is
 * @param items size of the fictional catalogue
 * @param seed the number from which its content follows
 * @param employees size of the fictional care organisation; 0 for the server's default
 * @param more further options of the server
 * @param javaOptions options of the server's JVM, such as {@code -Xmx256m}; may be empty
 */
public record ServerPlan(
    Path root, int items, long seed, int employees, List<String> more, String javaOptions) {

  private static final String DATABASE = "--database=";

  /** A server with a database of its own, for the catalogue. */
  public ServerPlan(Path root, int items, long seed, String javaOptions) {
    this(root, items, seed, 0, List.of(), javaOptions);
  }

  /** One more server on the database of this one. */
  ServerPlan joining(ConnectionFacts facts) {
    String url =
        "%s?user=%s&password=%s".formatted(facts.jdbcUrl(), facts.user(), facts.password());
    return new ServerPlan(root, items, seed, employees, List.of(DATABASE + url), javaOptions);
  }

  /** The same with other options of the JVM. */
  public ServerPlan withJavaOptions(String options) {
    return new ServerPlan(root, items, seed, employees, more, options);
  }

  /** Kept between runs, so that a catalogue is loaded once. */
  public Path data() {
    return target().resolve(name());
  }

  /** How long loading took, beside the data. */
  Path loadingNote() {
    return target().resolve(name() + ".loading-seconds");
  }

  /** What the server says. */
  public Path log() {
    return target().resolve("server%s.log".formatted(suffix()));
  }

  private String name() {
    return employees == 0
        ? "data-%d-%d%s".formatted(items, seed, suffix())
        : "data-care-%d-%d%s".formatted(employees, seed, suffix());
  }

  private String suffix() {
    return more.stream().anyMatch(option -> option.startsWith(DATABASE)) ? "-joined" : "";
  }

  private Path target() {
    return root.resolve("benchmarks/target");
  }
}
