package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A supplier's change reaches the buyer, by the commands of the tutorial as they stand there. */
final class SupplierTutorialJourney {
  private static final String TUTORIAL = "docs/tutorial/connect-supplier-with-curl.md";
  private static final String PROMPT = "$ ";

  @Test
  void theCommandsOfTheTutorialBringAnItemToTheBuyers() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server = PackagedServer.on(directory).start()) {
      // given
      String address = server.ready().http().toString().replaceFirst("/$", "");
      String commands = commands().replace("http://127.0.0.1:8080", address);

      // when
      Shell.Outcome outcome =
          new Shell(directory.path(), Map.of()).run(List.of("bash", "-c", commands));

      // then
      assertThat(outcome.code()).as(outcome.errors()).isZero();
      assertThat(outcome.output())
          .contains("HTTP/1.1 202", "Changed, not published")
          .contains("\"primaryText\":\"Klinkerolje 5 l\",\"secondaryText\":null")
          .contains("\"supplierItemNumber\":\"K-840-5\"\n\"supplierItemNumber\":\"OTHER-1\"");
      // The three that the page shows as failing, and no other.
      assertThat(outcome.output().split("\"status\":\"Failed\"", -1)).hasSize(4);
    }
  }

  private static String commands() throws IOException {
    return Files.readAllLines(RepositoryRoot.path().resolve(TUTORIAL)).stream()
        .filter(line -> line.startsWith(PROMPT) && !line.contains("./lintel serve"))
        .map(line -> line.substring(PROMPT.length()))
        .collect(Collectors.joining("\n"));
  }
}
