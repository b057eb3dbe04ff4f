package dev.lintel.care.streams;

import java.nio.file.Path;

/**
 * What streams may take.
 *
 * @param directory for what slow readers have not taken yet; files there are readable by their
 *     owner alone and gone when the stream ends
 * @param atOnce how many streams read the database at once; others wait for their turn
 * @param window how many bytes of one stream wait in memory
 * @param mostSpooled how many bytes of one stream wait on disk; a reader still slower is cut off
 */
public record StreamSettings(Path directory, int atOnce, int window, long mostSpooled) {
  private static final int WINDOW = 4 << 20;
  private static final long SPOOLED = 8L << 30;
  private static final int AT_ONCE = 4;

  public static StreamSettings in(Path directory) {
    return new StreamSettings(directory, AT_ONCE, WINDOW, SPOOLED);
  }
}
