package dev.lintel.benchmarks.care;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the server's log, in which each request has a line when it has ended. */
final class RequestLog implements AutoCloseable {
  private static final Pattern LINE = Pattern.compile(" requests (\\d+) \\S+ \\S+ (race-\\S+) ");
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final long PAUSE = 2;

  private final Map<String, Integer> ended = new ConcurrentHashMap<>();
  private final BufferedReader lines;
  private volatile boolean closed;

  private RequestLog(BufferedReader lines) {
    this.lines = lines;
  }

  static RequestLog follow(Path file) throws IOException {
    var log = new RequestLog(Files.newBufferedReader(file));
    Thread.ofPlatform().daemon().start(log::read);
    return log;
  }

  private void read() {
    var line = new StringBuilder();
    try {
      while (!closed) {
        int next = lines.read();
        if (next < 0) {
          TimeUnit.MILLISECONDS.sleep(PAUSE);
        } else if (next == '\n') {
          note(line);
          line.setLength(0);
        } else {
          line.append((char) next);
        }
      }
    } catch (IOException | InterruptedException e) {
      closed = true;
    }
  }

  private void note(CharSequence line) {
    Matcher found = LINE.matcher(line);
    if (found.find()) {
      ended.put(found.group(2), Integer.valueOf(found.group(1)));
    }
  }

  /**
   * Waits until a request has ended and tells its status; 0 where the caller had left before.
   *
   * @throws IOException if it does not end
   */
  int awaitEnd(String id) throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!ended.containsKey(id)) {
      if (System.nanoTime() > end || closed) {
        throw new IOException("The server does not tell of the end of " + id);
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE);
    }
    return ended.remove(id);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    lines.close();
  }
}
