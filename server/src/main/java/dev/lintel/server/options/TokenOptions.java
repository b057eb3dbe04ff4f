package dev.lintel.server.options;

import dev.lintel.properties.access.tokens.TokenSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How tokens are made and whose are accepted.
 *
 * @param life for how long our own tokens are good
 * @param issuers those elsewhere whose tokens are accepted too
 */
public record TokenOptions(Duration life, List<IssuerOption> issuers) {

  static TokenOptions read(OptionReader reader) {
    return new TokenOptions(
        reader.value(Option.TOKEN_LIFE, TokenOptions::duration),
        reader.value(Option.ISSUER, IssuerOption::list));
  }

  public TokenSettings settings(Optional<URI> publicUrl) {
    return new TokenSettings(publicUrl, life);
  }

  private static Duration duration(String text) {
    try {
      Duration life = Duration.parse("PT" + text);
      return new TokenSettings(Optional.empty(), life).life();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Give one minute to one day, such as 15m or 1h.", e);
    }
  }
}
