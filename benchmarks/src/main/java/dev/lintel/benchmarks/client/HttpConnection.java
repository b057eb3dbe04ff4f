package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * One connection that is kept and reads bodies to nowhere: a client that costs almost nothing, so
 * that the server is what is measured. One that stood still for long is opened anew before the next
 * request, since a server may close it at any moment (RFC 9112, section 9.5). For one thread at a
 * time.
 */
public final class HttpConnection implements AutoCloseable {

  private static final int FAST_BUFFER = 256 * 1024;
  private static final int SLOW_BUFFER = 8 * 1024;
  private static final int SLOW_WINDOW = 64 * 1024;

  /** Well below what servers bear: ours closes after 60 s, Jetty by default after 30 s. */
  private static final Duration LONGEST_REST = Duration.ofSeconds(10);

  private final HttpTarget target;
  private final Opening opening;
  private final Duration longestRest;
  private volatile Line line;
  private long lastUsed = System.nanoTime();

  private HttpConnection(HttpTarget target, Opening opening, Duration longestRest)
      throws IOException {
    this.target = target;
    this.opening = opening;
    this.longestRest = longestRest;
    line = opening.open(target);
  }

  /** Connects a reader as fast as it can be. */
  public static HttpConnection open(HttpTarget target) throws IOException {
    return open(target, LONGEST_REST);
  }

  static HttpConnection open(HttpTarget target, Duration longestRest) throws IOException {
    return new HttpConnection(target, HttpConnection::fast, longestRest);
  }

  /** Connects a reader of a given pace with small buffers, as a slow line has them. */
  public static HttpConnection slow(HttpTarget target, Pace pace) throws IOException {
    return new HttpConnection(target, to -> slowLine(to, pace), LONGEST_REST);
  }

  private static Line fast(HttpTarget target) throws IOException {
    ByteChannel channel = target.dial(OptionalInt.empty());
    return line(channel, new Incoming(channel, FAST_BUFFER, Pace.FULL));
  }

  private static Line slowLine(HttpTarget target, Pace pace) throws IOException {
    ByteChannel channel = target.dial(OptionalInt.of(SLOW_WINDOW));
    return line(channel, new Incoming(channel, SLOW_BUFFER, pace));
  }

  private static Line line(ByteChannel channel, Incoming incoming) {
    return new Line(channel, incoming, new ReplyReading(incoming));
  }

  /** Reads on at another pace; may be called by another thread. */
  public void setPace(Pace pace) {
    line.incoming().setPace(pace);
  }

  /** Asks for a path with its query and reads the whole answer. */
  public Reply get(String path) throws IOException {
    return exchange(target.request(path));
  }

  /** The same as somebody else on the same server. */
  public Reply getAs(HttpTarget caller, String path) throws IOException {
    return exchange(caller.request(path));
  }

  /**
   * Sends a JSON body and reads the whole answer.
   *
   * @param fields further header lines, each with its end; may be empty
   */
  public Reply send(String method, String path, String fields, byte[] body) throws IOException {
    return exchange(target.request(method, path, fields, body));
  }

  private Reply exchange(byte[] bytes) throws IOException {
    if (System.nanoTime() - lastUsed > longestRest.toNanos()) {
      line.close();
      line = opening.open(target);
    }
    ByteBuffer request = ByteBuffer.wrap(bytes);
    while (request.hasRemaining()) {
      line.channel().write(request);
    }
    Reply reply = line.reading().read();
    lastUsed = System.nanoTime();
    return reply;
  }

  @Override
  public void close() throws IOException {
    line.close();
  }

  private interface Opening {
    Line open(HttpTarget target) throws IOException;
  }

  private record Line(ByteChannel channel, Incoming incoming, ReplyReading reading)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
