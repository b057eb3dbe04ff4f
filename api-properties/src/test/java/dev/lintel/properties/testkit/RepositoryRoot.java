package dev.lintel.properties.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of the checkout, found upwards from the working directory by its {@code .mvn}. */
public final class RepositoryRoot {

  private RepositoryRoot() {}

  /** The root's path. */
  public static Path path() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".mvn"))) {
        return at;
      }
    }
    throw new IllegalStateException("No .mvn above " + Path.of("").toAbsolutePath());
  }
}
