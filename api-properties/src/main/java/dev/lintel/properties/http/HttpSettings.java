package dev.lintel.properties.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Bounds of the HTTP side.
 *
 * @param headerBytes the largest request line and headers, which is also what a list in a query may
 *     take
 * @param bodyBytes the largest request body
 * @param idleTimeout how long a connection may stand still, reading or writing, before it is closed
 * @param stopTimeout how long running requests may go on after the stop began
 * @param publicUrl the address under which callers know this server, where it is not the one they
 *     name
 * @param trustedProxies addresses or ranges (CIDR) whose forwarded headers are believed
 */
public record HttpSettings(
    int headerBytes,
    long bodyBytes,
    Duration idleTimeout,
    Duration stopTimeout,
    Optional<URI> publicUrl,
    List<String> trustedProxies) {

  public static final HttpSettings DEFAULTS =
      new HttpSettings(
          32 * 1024,
          16L * 1024 * 1024,
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          Optional.empty(),
          List.of());

  public HttpSettings withPublicUrl(Optional<URI> url) {
    return new HttpSettings(headerBytes, bodyBytes, idleTimeout, stopTimeout, url, trustedProxies);
  }

  public HttpSettings withTrustedProxies(List<String> proxies) {
    return new HttpSettings(headerBytes, bodyBytes, idleTimeout, stopTimeout, publicUrl, proxies);
  }

  public HttpSettings withBodyBytes(long bytes) {
    return new HttpSettings(
        headerBytes, bytes, idleTimeout, stopTimeout, publicUrl, trustedProxies);
  }
}
