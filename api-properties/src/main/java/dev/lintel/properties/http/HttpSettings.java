package dev.lintel.properties.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Bounds of the HTTP side, and how it is seen from outside.
 *
 * @param outside how callers see this server
 */
public record HttpSettings(Sizes sizes, Times times, Outside outside) {

  /**
   * How much is taken.
   *
   * @param headerBytes the largest request line and headers, which is also what a list in a query
   *     may take
   * @param bodyBytes the largest request body
   * @param connections how many connections are open at once; more wait until one is closed
   */
  public record Sizes(int headerBytes, long bodyBytes, int connections) {}

  /**
   * How long is waited.
   *
   * @param idle how long a connection may stand still, reading or writing, before it is closed
   * @param stop how long running requests may go on after the stop began
   */
  public record Times(Duration idle, Duration stop) {}

  /**
   * @param publicUrl the address under which callers know this server, where it is not the one they
   *     name
   * @param trustedProxies addresses or ranges (CIDR) whose forwarded headers are believed
   */
  public record Outside(Optional<URI> publicUrl, List<String> trustedProxies) {
    public Outside {
      trustedProxies = List.copyOf(trustedProxies);
    }
  }

  public static final HttpSettings DEFAULTS =
      new HttpSettings(
          new Sizes(32 * 1024, 16L * 1024 * 1024, 8_192),
          new Times(Duration.ofSeconds(60), Duration.ofSeconds(30)),
          new Outside(Optional.empty(), List.of()));

  public HttpSettings withPublicUrl(Optional<URI> url) {
    return new HttpSettings(sizes, times, new Outside(url, outside.trustedProxies()));
  }

  public HttpSettings withTrustedProxies(List<String> proxies) {
    return new HttpSettings(sizes, times, new Outside(outside.publicUrl(), proxies));
  }

  public HttpSettings withBodyBytes(long bytes) {
    return withSizes(new Sizes(sizes.headerBytes(), bytes, sizes.connections()));
  }

  public HttpSettings withConnections(int connections) {
    return withSizes(new Sizes(sizes.headerBytes(), sizes.bodyBytes(), connections));
  }

  public HttpSettings withTimes(Duration idle, Duration stop) {
    return new HttpSettings(sizes, new Times(idle, stop), outside);
  }

  private HttpSettings withSizes(Sizes newSizes) {
    return new HttpSettings(newSizes, times, outside);
  }
}
