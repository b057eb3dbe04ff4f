package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Many readers of big pages, each at the pace of a slow line, until they are let go. */
public final class SlowCrowd {

  private final List<HttpConnection> connections = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicLong failures = new AtomicLong();
  private final AtomicLong whole = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  private SlowCrowd() {}

  /**
   * What one reader asks for.
   *
   * @param end the last byte of a whole answer
   */
  public record Reading(HttpTarget target, String path, char end) {}

  /** Begins a reader for each path, of arrays in JSON. */
  public static SlowCrowd begin(HttpTarget target, List<String> paths, int bytesPerSecond)
      throws IOException {
    return begin(
        paths.stream().map(path -> new Reading(target, path, ']')).toList(), bytesPerSecond);
  }

  /** Begins all readers. */
  public static SlowCrowd begin(List<Reading> readings, int bytesPerSecond) throws IOException {
    SlowCrowd crowd = new SlowCrowd();
    for (Reading reading : readings) {
      Pace pace = crowd.counted(Pace.bytesPerSecond(bytesPerSecond));
      crowd.add(HttpConnection.slow(reading.target(), pace), reading);
    }
    return crowd;
  }

  private Pace counted(Pace pace) {
    return read -> {
      bytes.addAndGet(read);
      pace.read(read);
    };
  }

  private void add(HttpConnection connection, Reading reading) {
    connections.add(connection);
    threads.add(Thread.ofVirtual().start(() -> read(connection, reading)));
  }

  private void read(HttpConnection connection, Reading reading) {
    try {
      connection.get(reading.path()).requireEnd(reading.end());
      whole.incrementAndGet();
    } catch (IOException | RuntimeException e) {
      failures.incrementAndGet();
    }
  }

  /** Bytes that were read so far by all together. */
  public long bytes() {
    return bytes.get();
  }

  /** Lets all read the rest as fast as it comes, and waits until they have. */
  public void letGo() throws IOException, InterruptedException {
    connections.forEach(connection -> connection.setPace(Pace.FULL));
    for (Thread thread : threads) {
      thread.join();
    }
    for (HttpConnection connection : connections) {
      connection.close();
    }
  }

  /** Readers whose page broke off or was refused. */
  public long failures() {
    return failures.get();
  }

  /** Readers whose page came whole. */
  public long whole() {
    return whole.get();
  }
}
