package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An encrypted connection that blocks. The name of the server is not compared. */
final class TlsChannel implements ByteChannel {

  private static final int AT_ONCE = 64 * 1024;

  private final SSLSocket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] piece = new byte[AT_ONCE];

  private TlsChannel(SSLSocket socket) throws IOException {
    this.socket = socket;
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /** Shakes hands over a connected socket, which is closed with this. */
  static TlsChannel over(Socket plain, SSLContext context) throws IOException {
    String host = plain.getInetAddress().getHostAddress();
    var socket =
        (SSLSocket) context.getSocketFactory().createSocket(plain, host, plain.getPort(), true);
    socket.startHandshake();
    return new TlsChannel(socket);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int read = in.read(piece, 0, Math.min(piece.length, into.remaining()));
    if (read > 0) {
      into.put(piece, 0, read);
    }
    return read;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    byte[] bytes = new byte[from.remaining()];
    from.get(bytes);
    out.write(bytes);
    return bytes.length;
  }

  @Override
  public boolean isOpen() {
    return !socket.isClosed();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
