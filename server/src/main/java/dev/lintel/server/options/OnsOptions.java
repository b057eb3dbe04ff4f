package dev.lintel.server.options;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How the Ons API behaves.
 *
 * @param end the announced end of one of its two sets of paths
 * @param deadline how long a request may take until its answer begins
 * @param exportTime how long an export takes at least, where the owner said so
 */
public record OnsOptions(Optional<PathsEnd> end, Duration deadline, Optional<Duration> exportTime) {
  private static final Duration EXPORT_IN_DEVELOPMENT = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofHours(1);

  static OnsOptions read(OptionReader reader) {
    return new OnsOptions(
        reader.value(Option.ONS_DEPRECATION, PathsEnd::parse),
        reader.value(Option.ONS_DEADLINE, OnsOptions::duration),
        reader.value(Option.ONS_EXPORT_TIME, OnsOptions::exportTime));
  }

  /** Where the owner said nothing: long enough to be seen in development, else no time. */
  public Duration exportTime(Environment environment) {
    return exportTime.orElse(
        environment == Environment.DEVELOPMENT ? EXPORT_IN_DEVELOPMENT : Duration.ZERO);
  }

  private static Optional<Duration> exportTime(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(text.matches("0+s") ? Duration.ZERO : duration(text));
  }

  private static Duration duration(String text) {
    try {
      Duration given = Duration.parse("PT" + text);
      if (given.isPositive() && given.compareTo(LONGEST) <= 0) {
        return given;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Give a time up to an hour, such as 30s or 2m.", e);
    }
    throw new IllegalArgumentException("Give a time up to an hour, such as 30s or 2m.");
  }
}
