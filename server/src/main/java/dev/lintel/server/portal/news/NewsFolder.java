package dev.lintel.server.portal.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The news in a folder, read anew each time, so that a file that is put there shows at once. A file
 * that is no news is left out and told; it keeps no other one back.
 */
final class NewsFolder {
  private static final int MOST_FILES = 1_000;
  private static final int MOST_BYTES = 256 * 1024;

  private NewsFolder() {}

  static NewsReading read(Path folder) {
    var items = new ArrayList<NewsItem>();
    var faults = new ArrayList<String>();
    try {
      for (Path file : files(folder)) {
        read(file, items, faults);
      }
    } catch (IOException | UncheckedIOException e) {
      faults.add("The folder cannot be read: see the option --news.");
    }
    return new NewsReading(items, faults);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".md"))
          .sorted()
          .limit(MOST_FILES)
          .toList();
    }
  }

  private static void read(Path file, List<NewsItem> items, List<String> faults) {
    String name = file.getFileName().toString();
    try {
      items.add(NewsItem.read(name, content(file)));
    } catch (BrokenNewsException e) {
      faults.add(name + ": " + e.getMessage() + ".");
    }
  }

  private static String content(Path file) throws BrokenNewsException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BrokenNewsException("it has more than 256 KB; write less");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BrokenNewsException("it is not in UTF-8; save it so");
    } catch (IOException e) {
      throw new BrokenNewsException("it cannot be read; give the server the right to read it");
    }
  }
}
