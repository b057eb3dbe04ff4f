package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.HttpTarget;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;

/**
 * An encrypted connection on which a client may misbehave below TLS.
 *
 * @param below the connection without its encryption
 */
record Wire(Socket below, SSLSocket socket, InputStream in) implements AutoCloseable {
  private static final int UNCHANGED = 0;
  private static final int LONGEST_WAIT = 60_000;
  private static final int STATUS = 1;

  static Wire to(HttpTarget target) throws IOException {
    return to(target, UNCHANGED);
  }

  /** With a receive window of so many bytes. */
  static Wire to(HttpTarget target, int window) throws IOException {
    var below = new Socket();
    if (window != UNCHANGED) {
      below.setReceiveBufferSize(window);
    }
    below.setSoTimeout(LONGEST_WAIT);
    below.connect(target.address());
    String host = target.address().getHostString();
    var factory = target.tls().orElseThrow().getSocketFactory();
    var socket = (SSLSocket) factory.createSocket(below, host, below.getPort(), true);
    socket.startHandshake();
    return new Wire(below, socket, new BufferedInputStream(socket.getInputStream(), 1024));
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The status of the answer that begins. */
  int status() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The connection ended instead of an answer");
      }
      line.append((char) next);
    }
    return Integer.parseInt(line.toString().split(" ")[STATUS]);
  }

  /** Reads to the end of the connection. */
  void rest() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  /** Ends the direction to the server below TLS, without a word. */
  void stopSending() throws IOException {
    below.shutdownOutput();
  }

  /** Ends the connection with a reset (RST). */
  void abort() throws IOException {
    below.setSoLinger(true, 0);
    below.close();
  }

  /** Ends it without the ceremony of TLS. */
  @Override
  public void close() throws IOException {
    below.close();
  }
}
