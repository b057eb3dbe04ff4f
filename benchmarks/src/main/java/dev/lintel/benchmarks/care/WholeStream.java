package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpTarget;
import dev.lintel.benchmarks.load.Operation;
import java.io.IOException;

/** Reads all employees in one format, again and again. */
final class WholeStream implements Operation {
  private final StreamFormat format;
  private final HttpConnection connection;
  private final long entries;
  private long bytes;

  WholeStream(StreamFormat format, HttpTarget target, long entries) throws IOException {
    this.format = format;
    this.entries = entries;
    connection = HttpConnection.open(format.of(target));
  }

  @Override
  public long perform() throws IOException {
    bytes = connection.get(StreamFormat.EMPLOYEES).requireEnd(format.end()).bodyBytes();
    return entries;
  }

  /** Bytes of the last body. */
  long bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
