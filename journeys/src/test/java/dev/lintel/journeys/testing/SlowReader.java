package dev.lintel.journeys.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A caller that sends one request over a connection of its own and reads the answer when it
 * pleases. Its receive buffer is small, so that the server must wait for it.
 */
public final class SlowReader implements AutoCloseable {

  private static final int SMALL = 8 * 1024;
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket = new Socket();
  private final InputStream input;

  private SlowReader(URI server) throws IOException {
    socket.setReceiveBufferSize(SMALL);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    this.input = socket.getInputStream();
  }

  public static SlowReader at(URI server) throws IOException {
    return new SlowReader(server);
  }

  /** Sends a request as the caller; with {@code close} the server ends the connection after it. */
  public void ask(Caller caller, String path, String connection) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nConnection: %s\r\n\r\n"
            .formatted(path, caller.authorization(), connection);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads some bytes; fewer at the end of the connection. */
  public String some(int bytes) throws IOException {
    return new String(input.readNBytes(bytes), StandardCharsets.ISO_8859_1);
  }

  /** Reads until the connection ends. */
  public String rest() throws IOException {
    return new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
