package dev.lintel.server.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where data is kept; the text form hides the URL, which may hold a password.
 *
 * @param data directory of everything that lasts
 * @param database JDBC URL of an existing PostgreSQL; empty means the embedded one
 * @param poolSize connections to the database
 * @param sharedBuffers cache of the embedded database
 */
public record StorageOptions(
    Path data, Optional<String> database, int poolSize, ByteSize sharedBuffers) {

  private static final int SMALLEST_POOL = 4;
  private static final int LARGEST_POOL = 1_000;

  static StorageOptions read(OptionReader reader) {
    return new StorageOptions(
        reader.value(Option.DATA, StorageOptions::directory),
        reader.value(Option.DATABASE, StorageOptions::jdbcUrl),
        reader.value(Option.POOL_SIZE, text -> Numbers.between(SMALLEST_POOL, LARGEST_POOL, text)),
        reader.value(Option.SHARED_BUFFERS, ByteSize::parse));
  }

  private static Path directory(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Give a directory.");
    }
    return Path.of(text);
  }

  private static Optional<String> jdbcUrl(String text) {
    if (!text.isEmpty() && !text.startsWith("jdbc:postgresql://")) {
      throw new IllegalArgumentException(
          "Give a URL such as jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD.");
    }
    return Optional.of(text).filter(url -> !url.isEmpty());
  }

  @Override
  public String toString() {
    return database.isPresent() ? "an existing PostgreSQL" : "embedded in " + data;
  }
}
