package dev.lintel.properties.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Instants around midnight in summer and winter, and around both changes of the clocks, each with
 * the day that it is in Oslo then.
 */
public final class OsloMidnights implements ArgumentsProvider {

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.of(
        at("2024-07-14T21:30:00Z", "2024-07-14"),
        at("2024-07-14T22:30:00Z", "2024-07-15"),
        at("2024-07-14T23:30:00Z", "2024-07-15"),
        at("2024-01-14T22:30:00Z", "2024-01-14"),
        at("2024-01-14T23:30:00Z", "2024-01-15"),
        at("2024-03-30T22:30:00Z", "2024-03-30"),
        at("2024-03-30T23:30:00Z", "2024-03-31"),
        at("2024-03-31T21:30:00Z", "2024-03-31"),
        at("2024-03-31T22:30:00Z", "2024-04-01"),
        at("2024-10-26T21:30:00Z", "2024-10-26"),
        at("2024-10-26T22:30:00Z", "2024-10-27"),
        at("2024-10-27T22:30:00Z", "2024-10-27"),
        at("2024-10-27T23:30:00Z", "2024-10-28"));
  }

  private static Arguments at(String instant, String day) {
    return Arguments.of(Instant.parse(instant), LocalDate.parse(day));
  }
}
