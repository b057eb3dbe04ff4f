package dev.lintel.server.options;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How the Ons API behaves.
 *
 * @param end the announced end of one of its two sets of paths
 * @param deadline how long a request may take until its answer begins
 */
public record OnsOptions(Optional<PathsEnd> end, Duration deadline) {
  private static final Duration LONGEST = Duration.ofHours(1);

  static OnsOptions read(OptionReader reader) {
    return new OnsOptions(
        reader.value(Option.ONS_DEPRECATION, PathsEnd::parse),
        reader.value(Option.ONS_DEADLINE, OnsOptions::duration));
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
