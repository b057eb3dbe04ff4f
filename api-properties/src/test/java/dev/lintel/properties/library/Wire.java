package dev.lintel.properties.library;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A raw HTTP/1 connection: what is written is sent as it is, byte for byte (Latin-1). */
public final class Wire implements AutoCloseable {
  private static final int BOUND_MILLIS = 30_000;

  private final Socket socket;
  private final InputStream in;

  private Wire(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  public static Wire to(int port) throws IOException {
    return to(port, 64 * 1024);
  }

  /** A connection whose receiving buffer is small, as a slow reader's. */
  public static Wire to(int port, int receiveBytes) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(receiveBytes);
    socket.setSoTimeout(BOUND_MILLIS);
    socket.connect(new InetSocketAddress("127.0.0.1", port), BOUND_MILLIS);
    return new Wire(socket);
  }

  public Wire send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public Wire send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** A GET with a reader's card. */
  public Wire get(String target) throws IOException {
    return send("GET " + target + " HTTP/1.1\r\nHost: library\r\nx-card: reader-1\r\n\r\n");
  }

  /** One line without its end; empty at the end of the stream. */
  public String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** Status line and headers, up to the empty line. */
  public String head() throws IOException {
    var head = new StringBuilder();
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  /** A whole answer with a known length, on a connection that stays open. */
  public String answer() throws IOException {
    String head = head();
    int length = header(head, "content-length").map(Integer::parseInt).orElse(0);
    return head + "\n" + new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** Everything until the server ends the connection. */
  public String rest() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** Whether the server ended the connection, cleanly or not. */
  public boolean isEnded() {
    try {
      return in.read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  public static Optional<String> header(String head, String name) {
    return head.lines()
        .filter(
            line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }

  /** Ends the connection at once, as a caller who crashed. */
  public void abort() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
