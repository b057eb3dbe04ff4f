package dev.lintel.journeys.testing;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory below {@code target} in which one story happens; it goes with the story. */
public record DataDirectory(Path path) implements AutoCloseable {

  /** A new, empty one. */
  public static DataDirectory make() throws IOException {
    Path target =
        Files.createDirectories(RepositoryRoot.path().resolve("journeys/target/journeys"));
    return new DataDirectory(Files.createTempDirectory(target, "story-"));
  }

  /** What {@code --data} names. */
  public Path data() {
    return path.resolve("data");
  }

  /**
   * The processes of the directory's database that live. Only the first of them is looked for: the
   * others cannot live without it.
   */
  public List<ProcessHandle> databases() {
    String cluster = data().toString();
    return ProcessHandle.allProcesses()
        .filter(each -> command(each).contains("postgres") && command(each).contains(cluster))
        .toList();
  }

  private static String command(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  @Override
  public void close() throws IOException {
    databases().forEach(DataDirectory::end);
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path each : paths.toList().reversed()) {
        Files.deleteIfExists(each);
      }
    }
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }
}
