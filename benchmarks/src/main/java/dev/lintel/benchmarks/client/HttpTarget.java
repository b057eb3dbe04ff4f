package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;

/**
 * Whom to ask, and as whom (HTTP Basic, RFC 7617, a token, or a client certificate).
 *
 * @param authorization a header line with its end; may be empty
 * @param accept the format of answers to GET
 * @param tls with what an encrypted connection is made; empty for plain ones
 */
public record HttpTarget(
    InetSocketAddress address, String authorization, String accept, Optional<SSLContext> tls) {

  private static final String JSON = "application/json";

  private static HttpTarget plain(URI server, String authorization) {
    return new HttpTarget(addressOf(server), authorization, JSON, Optional.empty());
  }

  /** The encrypted door, with a certificate in the context. */
  public static HttpTarget withCertificate(URI server, SSLContext certificate) {
    return new HttpTarget(addressOf(server), "", JSON, Optional.of(certificate));
  }

  private static InetSocketAddress addressOf(URI server) {
    return new InetSocketAddress(server.getHost(), server.getPort());
  }

  /** The same, asking for another format. */
  public HttpTarget accepting(String format) {
    return new HttpTarget(address, authorization, format, tls);
  }

  /** The server at an address, as one of its accounts; no account where the name is empty. */
  public static HttpTarget of(URI server, String name, String password) {
    String token =
        Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    return plain(server, name.isEmpty() ? "" : "Authorization: Basic " + token + "\r\n");
  }

  /** The server at an address, with an access token (RFC 6750). */
  public static HttpTarget withToken(URI server, String token) {
    return plain(server, "Authorization: Bearer " + token + "\r\n");
  }

  /** Connects; without a size of the receive window the system chooses. */
  ByteChannel dial(OptionalInt window) throws IOException {
    SocketChannel channel = SocketChannel.open();
    if (window.isPresent()) {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, window.getAsInt());
    }
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.connect(address);
    return tls.isPresent() ? TlsChannel.over(channel.socket(), tls.get()) : channel;
  }

  byte[] request(String method, String path, String fields, byte[] body) {
    String head =
        "%s %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s%s\r\n"
            .formatted(
                method,
                path,
                address.getHostString(),
                address.getPort(),
                body.length,
                authorization,
                fields);
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  byte[] request(String path) {
    String head =
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: %s\r\n%s\r\n"
            .formatted(path, address.getHostString(), address.getPort(), accept, authorization);
    return head.getBytes(StandardCharsets.US_ASCII);
  }
}
