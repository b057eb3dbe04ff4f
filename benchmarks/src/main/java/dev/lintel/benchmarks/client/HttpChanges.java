package dev.lintel.benchmarks.client;

import dev.lintel.benchmarks.load.Operation;
import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;

/** Changes over HTTP, each of which must be answered 202. */
public final class HttpChanges implements Operation {

  /** One request. */
  public record Change(String method, String path, byte[] body) {}

  private final HttpConnection connection;
  private final LongFunction<List<Change>> changes;
  private long turn;

  /**
   * On a connection that is closed with this.
   *
   * @param changes those of the so many-th time, from 0; together they count as one item
   */
  public HttpChanges(HttpConnection connection, LongFunction<List<Change>> changes) {
    this.connection = connection;
    this.changes = changes;
  }

  @Override
  public long perform() throws IOException {
    for (Change each : changes.apply(turn++)) {
      connection.send(each.method(), each.path(), "", each.body()).requireAccepted();
    }
    return 1;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
