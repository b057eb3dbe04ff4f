package dev.lintel.benchmarks.client;

import dev.lintel.benchmarks.load.Operation;
import java.io.IOException;

/**
 * Pages over HTTP, by the tokens of the answers, through a part of a track again and again. All
 * pages of the part are full.
 */
public final class HttpPages implements Operation {

  private final HttpConnection connection;
  private final Track track;
  private final int from;
  private final int to;
  private final int size;
  private int page;
  private String path;

  /**
   * On a connection that is closed with this.
   *
   * @param from the first page, from 0
   * @param to the page after the last; the track's last page, which may not be full, is left out
   */
  public HttpPages(HttpConnection connection, Track track, int from, int to, int size) {
    this.connection = connection;
    this.track = track;
    this.from = from;
    this.to = to;
    this.size = size;
    begin();
  }

  private void begin() {
    page = from;
    path = track.forwardTo(from);
  }

  @Override
  public long perform() throws IOException {
    Reply reply = connection.get(path).requireArray();
    page++;
    path = Walk.at(track.query(), reply.header(Walk.FORWARD).orElseThrow());
    if (page >= to) {
      begin();
    }
    return size;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
