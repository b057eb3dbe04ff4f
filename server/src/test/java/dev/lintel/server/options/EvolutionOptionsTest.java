package dev.lintel.server.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvolutionOptionsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T23:30:00Z"));

  @Test
  void itIsTheDayOfTheClockInUtcUnlessOneIsRehearsed() {
    assertThat(read(Map.of()).evolution().day(CLOCK).today()).isEqualTo("2026-11-21");
    assertThat(read(Map.of("as-of", "2027-06-01")).evolution().day(CLOCK).today())
        .isEqualTo(LocalDate.of(2027, 6, 1));
  }

  @Test
  void stagingMayRehearseAndProductionMayNot() {
    assertThat(
            read(Map.of("as-of", "2027-06-01", "environment", "staging")).evolution().rehearsed())
        .isPresent();
    assertThatThrownBy(() -> read(Map.of("as-of", "2027-06-01", "environment", "production")))
        .isInstanceOf(OptionsException.class)
        .hasMessageContaining("no rehearsal");
  }

  @Test
  void productionMayNotWhereverTheDayIsGiven() {
    Map<String, String> production = Map.of("environment", "production");
    for (OptionSources given :
        List.of(
            new OptionSources(production, Map.of("LINTEL_AS_OF", "2027-01-02"), Map.of(), ""),
            new OptionSources(production, Map.of(), Map.of("as-of", "2027-01-02"), "file"))) {
      assertThatThrownBy(() -> ServerOptions.read(given))
          .isInstanceOf(OptionsException.class)
          .hasMessageContaining("no rehearsal");
    }
  }

  @Test
  void refusesWhatIsNoDay() {
    assertThatThrownBy(() -> read(Map.of("as-of", "next summer")))
        .isInstanceOf(OptionsException.class)
        .hasMessageContaining("Give a day, such as 2027-06-01.");
  }

  @Test
  void readsTheDayFromTheEnvironmentAndTheFile() {
    var byVariable =
        new OptionSources(Map.of(), Map.of("LINTEL_AS_OF", "2027-01-02"), Map.of(), "");
    var byFile = new OptionSources(Map.of(), Map.of(), Map.of("as-of", "2027-01-03"), "file");
    assertThat(ServerOptions.read(byVariable).evolution().rehearsed())
        .hasValue(LocalDate.of(2027, 1, 2));
    assertThat(ServerOptions.read(byFile).evolution().rehearsed())
        .hasValue(LocalDate.of(2027, 1, 3));
  }

  private static ServerOptions read(Map<String, String> flags) {
    return ServerOptions.read(new OptionSources(flags, Map.of(), Map.of(), ""));
  }
}
