package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The short form of the crash test; {@code ./lintel crash} runs for as long as one likes. */
final class CrashJourney {

  @Test
  void keepsItsPromisesWhileServersAndDatabaseAreKilled() throws Exception {
    try (DataDirectory directory = DataDirectory.make()) {
      // given
      Path report = directory.path().resolve("crash.json");
      Shell shell = new Shell(directory.path(), Map.of());

      // when
      Shell.Outcome outcome =
          shell.lintel(
              "crash", "--minutes=0.3", "--kill-every=1", "--rate=200", "--json=" + report);

      // then
      assertThat(outcome.code()).as(outcome.output() + outcome.errors()).isZero();
      JsonNode told = JsonMapper.shared().readTree(Files.readString(report));
      assertThat(told.path("killsTogether").asInt()).isGreaterThanOrEqualTo(5);
      assertThat(told.path("operations").path("accepted").asInt()).isPositive();
    }
  }
}
