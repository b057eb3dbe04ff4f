package dev.lintel.benchmarks.client;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whom to ask, and as whom (HTTP Basic, RFC 7617). */
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

  byte[] request(String path) {
    String head =
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: application/json\r\n%s\r\n"
            .formatted(path, address.getHostString(), address.getPort(), authorization);
    return head.getBytes(StandardCharsets.US_ASCII);
  }
}
