package dev.lintel.server.portal.news;

import dev.lintel.server.portal.page.PageFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The news that came with the program, which lie in its jar. */
final class ShippedNews {
  private static final String FOLDER = "/dev/lintel/server/portal/docs/news";

  private ShippedNews() {}

  static List<NewsItem> read() {
    URI place = place();
    NewsReading found =
        place.getScheme().equals("jar") ? inJar(place) : NewsFolder.read(Path.of(place));
    if (!found.faults().isEmpty()) {
      throw new IllegalStateException("In docs/news: " + found.faults());
    }
    return found.items();
  }

  private static NewsReading inJar(URI place) {
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return NewsFolder.read(jar.getPath(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI place() {
    try {
      return PageFiles.class.getResource(FOLDER).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
