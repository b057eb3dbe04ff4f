package dev.lintel.journeys.testing;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps how long each start took in a file of the build, for those who wonder. Judges nothing. */
final class StartTimes {

  private StartTimes() {}

  static void note(Duration took, String output) throws IOException {
    String kind = output.contains("fictional items stored") ? "first start" : "start";
    Path file = RepositoryRoot.path().resolve("journeys/target/start-times.txt");
    Files.writeString(
        file,
        "%s %d ms%n".formatted(kind, took.toMillis()),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
