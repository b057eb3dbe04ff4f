package dev.lintel.properties.access.tokens;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How tokens are made.
 *
 * @param issuer the one name of the issuer, as all processes write it; without it each token names
 *     the address at which it was asked for, and our signature alone tells that it is ours
 * @param life for how long a token is good; at least a minute, at most a day, since the keys of
 *     past tokens are published for little longer
 */
public record TokenSettings(Optional<URI> issuer, Duration life) {
  /** No token lives longer, whatever the settings. */
  static final Duration LONGEST_LIFE = Duration.ofDays(1);

  private static final Duration SHORTEST_LIFE = Duration.ofMinutes(1);

  public static final TokenSettings DEFAULT =
      new TokenSettings(Optional.empty(), Duration.ofHours(1));

  public TokenSettings {
    if (life.compareTo(SHORTEST_LIFE) < 0 || life.compareTo(LONGEST_LIFE) > 0) {
      throw new IllegalArgumentException("A token lives from one minute to one day");
    }
  }

  /** The issuer as a token asked for at an address names it. */
  public String issuerAt(URI base) {
    return issuer.orElse(base).toString();
  }
}
