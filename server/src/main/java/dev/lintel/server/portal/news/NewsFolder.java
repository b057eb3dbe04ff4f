package dev.lintel.server.portal.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The news in a folder, read anew each time, so that a file that is put there shows at once. Files
 * that are no news are left out: wrongly named, without a title, not in UTF-8 or too long.
 */
final class NewsFolder {
  private static final Logger LOG = LoggerFactory.getLogger(NewsFolder.class);
  private static final int MOST_FILES = 1_000;
  private static final long MOST_BYTES = 256 * 1024;

  private NewsFolder() {}

  static List<NewsItem> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".md"))
          .sorted()
          .limit(MOST_FILES)
          .flatMap(file -> item(file).stream())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("The news in {} cannot be read: {}", folder, e.getMessage());
      return List.of();
    }
  }

  private static Optional<NewsItem> item(Path file) {
    try {
      return Files.size(file) > MOST_BYTES
          ? Optional.empty()
          : NewsItem.read(file.getFileName().toString(), Files.readString(file));
    } catch (MalformedInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
