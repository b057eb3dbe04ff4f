package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * One connection that is kept and reads bodies to nowhere: a client that costs almost nothing, so
 * that the server is what is measured. For one thread at a time.
 */
public final class HttpConnection implements AutoCloseable {

  private static final int FAST_BUFFER = 256 * 1024;
  private static final int SLOW_BUFFER = 8 * 1024;
  private static final int SLOW_WINDOW = 64 * 1024;

  private final HttpTarget target;
  private final SocketChannel channel;
  private final Incoming incoming;
  private final ReplyReading reading;

  private HttpConnection(HttpTarget target, SocketChannel channel, Incoming incoming) {
    this.target = target;
    this.channel = channel;
    this.incoming = incoming;
    reading = new ReplyReading(incoming);
  }

  /** Connects a reader as fast as it can be. */
  public static HttpConnection open(HttpTarget target) throws IOException {
    SocketChannel channel = SocketChannel.open();
    return connect(target, channel, new Incoming(channel, FAST_BUFFER, Pace.FULL));
  }

  /** Connects a reader of a given pace with small buffers, as a slow line has them. */
  public static HttpConnection slow(HttpTarget target, Pace pace) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, SLOW_WINDOW);
    return connect(target, channel, new Incoming(channel, SLOW_BUFFER, pace));
  }

  private static HttpConnection connect(HttpTarget target, SocketChannel channel, Incoming incoming)
      throws IOException {
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.connect(target.address());
    return new HttpConnection(target, channel, incoming);
  }

  /** Reads on at another pace; may be called by another thread. */
  public void setPace(Pace pace) {
    incoming.setPace(pace);
  }

  /** Asks for a path with its query and reads the whole answer. */
  public Reply get(String path) throws IOException {
    ByteBuffer request = ByteBuffer.wrap(target.request(path));
    while (request.hasRemaining()) {
      channel.write(request);
    }
    return reading.read();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
