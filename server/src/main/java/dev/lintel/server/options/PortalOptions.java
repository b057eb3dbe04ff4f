package dev.lintel.server.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the portal shows of the operator's own.
 *
 * @param news a folder of Markdown files
 */
public record PortalOptions(Optional<Path> news) {

  static PortalOptions read(OptionReader reader) {
    return new PortalOptions(reader.value(Option.NEWS, PortalOptions::folder));
  }

  private static Optional<Path> folder(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Path.of(text);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("Give a folder that exists.");
    }
    return Optional.of(folder);
  }
}
