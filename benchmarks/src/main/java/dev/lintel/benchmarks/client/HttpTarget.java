package dev.lintel.benchmarks.client;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Whom to ask, and as whom (HTTP Basic, RFC 7617, or a token). */
public record HttpTarget(InetSocketAddress address, String authorization) {

  /** The server at an address, as one of its accounts; no account where the name is empty. */
  public static HttpTarget of(URI server, String name, String password) {
    String token =
        Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    return new HttpTarget(
        new InetSocketAddress(server.getHost(), server.getPort()),
        name.isEmpty() ? "" : "Authorization: Basic " + token + "\r\n");
  }

  /** The server at an address, with an access token (RFC 6750). */
  public static HttpTarget withToken(URI server, String token) {
    return new HttpTarget(
        new InetSocketAddress(server.getHost(), server.getPort()),
        "Authorization: Bearer " + token + "\r\n");
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
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: application/json\r\n%s\r\n"
            .formatted(path, address.getHostString(), address.getPort(), authorization);
    return head.getBytes(StandardCharsets.US_ASCII);
  }
}
