package dev.lintel.benchmarks.ceiling;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * The least that anything behind a socket can do for an item: a platform thread for each connection
 * takes what one read brings for a request, looks for the number in it and writes the document
 * once. It would serve nobody but this benchmark's client.
 */
final class CeilingSocket {
  private static final int REQUEST_BYTES = 8 * 1024;
  private static final int ANSWER_BYTES = 64 * 1024;
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n[";

  private final PointRead items;
  private final ServerSocketChannel door;

  private CeilingSocket(PointRead items, ServerSocketChannel door) {
    this.items = items;
    this.door = door;
  }

  /** Serves on threads that end with the program, and tells the port. */
  static int start(PointRead items) throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open();
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    var socket = new CeilingSocket(items, door);
    Thread.ofPlatform().daemon().start(socket::accept);
    return ((InetSocketAddress) door.getLocalAddress()).getPort();
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel caller = door.accept();
        caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
        Thread.ofPlatform().daemon().start(() -> serve(caller));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(SocketChannel caller) {
    ByteBuffer request = ByteBuffer.allocateDirect(REQUEST_BYTES);
    ByteBuffer answer = ByteBuffer.allocateDirect(ANSWER_BYTES);
    try (caller) {
      while (caller.read(request.clear()) >= 0) {
        byte[] document = items.document(number(request.flip()));
        byte[] head = HEAD.formatted(document.length + 2).getBytes(StandardCharsets.US_ASCII);
        answer.clear().put(head).put(document).put((byte) ']').flip();
        while (answer.hasRemaining()) {
          caller.write(answer);
        }
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int number(ByteBuffer request) {
    String text = StandardCharsets.ISO_8859_1.decode(request).toString();
    int begin = text.indexOf('=') + 1;
    return Integer.parseInt(text.substring(begin, text.indexOf(' ', begin)));
  }
}
