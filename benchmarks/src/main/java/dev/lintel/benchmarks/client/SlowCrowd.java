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

  /** Begins a reader for each path. */
  public static SlowCrowd begin(HttpTarget target, List<String> paths, int bytesPerSecond)
      throws IOException {
    SlowCrowd crowd = new SlowCrowd();
    for (String path : paths) {
      crowd.add(
          HttpConnection.slow(target, crowd.counted(Pace.bytesPerSecond(bytesPerSecond))), path);
    }
    return crowd;
  }

  private Pace counted(Pace pace) {
    return read -> {
      bytes.addAndGet(read);
      pace.read(read);
    };
  }

  private void add(HttpConnection connection, String path) {
    connections.add(connection);
    threads.add(Thread.ofVirtual().start(() -> read(connection, path)));
  }

  private void read(HttpConnection connection, String path) {
    try {
      connection.get(path).requireArray();
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
