package dev.lintel.server.options;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the server is seen from outside.
 *
 * @param publicUrl what absolute links begin with, without a slash at its end; empty means the
 *     address that the request used
 * @param trustedProxies who may say in forwarded headers (RFC 7239) what the client used
 * @param idle how long a connection may stand still before it is closed
 */
public record OutsideOptions(
    Optional<URI> publicUrl, List<AddressRange> trustedProxies, Duration idle) {
  private static final Duration SHORTEST_IDLE = Duration.ofSeconds(1);
  private static final Duration LONGEST_IDLE = Duration.ofHours(1);

  static OutsideOptions read(OptionReader reader) {
    return new OutsideOptions(
        reader.value(Option.PUBLIC_URL, OutsideOptions::url),
        reader.value(Option.TRUSTED_PROXIES, OutsideOptions::ranges),
        reader.value(Option.IDLE_TIME, OutsideOptions::idle));
  }

  static Duration idle(String text) {
    try {
      Duration given = Duration.parse("PT" + text);
      if (given.compareTo(SHORTEST_IDLE) >= 0 && given.compareTo(LONGEST_IDLE) <= 0) {
        return given;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Give a time from 1s to 1h, such as 30s.", e);
    }
    throw new IllegalArgumentException("Give a time from 1s to 1h, such as 30s.");
  }

  private static Optional<URI> url(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    URI url = URI.create(text.replaceAll("/+$", ""));
    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!web || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
      throw new IllegalArgumentException("Give a URL such as https://api.example.com.");
    }
    return Optional.of(url);
  }

  private static List<AddressRange> ranges(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(AddressRange::parse)
        .toList();
  }
}
