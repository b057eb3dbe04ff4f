package dev.lintel.server.options;

import dev.lintel.properties.versions.EvolutionDay;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * By which day announced ends are judged.
 *
 * @param rehearsed the day that is rehearsed, never in production
 */
public record EvolutionOptions(Optional<LocalDate> rehearsed) {

  static EvolutionOptions read(OptionReader reader, Environment environment) {
    return new EvolutionOptions(reader.value(Option.AS_OF, text -> day(text, environment)));
  }

  /** The rehearsed day, else the one that it is by the clock. */
  public EvolutionDay day(InstantSource clock) {
    return rehearsed.map(EvolutionDay::fixed).orElseGet(() -> EvolutionDay.of(clock));
  }

  private static Optional<LocalDate> day(String text, Environment environment) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (environment == Environment.PRODUCTION) {
      throw new IllegalArgumentException(
          "Partners' real calls are no rehearsal; leave it out, or use staging or development.");
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Give a day, such as 2027-06-01.", e);
    }
  }
}
