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

/** A connector's first day, by the commands of the tutorial as they stand there. */
final class CareTutorialJourney {
  private static final String TUTORIAL = "docs/tutorial/care.md";
  private static final String PROMPT = "$ ";

  @Test
  void theCommandsOfTheTutorialReadWriteStreamAndMeetTheLimit() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server =
            PackagedServer.on(directory).option("--care-employees", "3000").start()) {
      // given
      String commands =
          commands().replace("localhost:8443", "localhost:" + server.ready().https().getPort());

      // when
      Shell.Outcome outcome =
          new Shell(directory.path(), Map.of()).run(List.of("bash", "-c", commands));

      // then
      assertThat(outcome.code()).as(outcome.errors()).isZero();
      assertThat(outcome.output())
          .startsWith("pong\n")
          .contains("is missing. No client certificate came in the TLS handshake.\"}]}403\n")
          .contains("has: '*:read'.\"}]}401\n")
          .contains("\"name\":\"M. van Berk\"", "\"lastName\":\"Berk - Linde\"")
          .contains("was changed by another call", "\"message\":\"must be M or F\"")
          .contains("\"teamObjectId\":2}\n", "<teamObjectId>3</teamObjectId></teamAssignment>")
          .contains("\n3001\n3001\n1\n")
          .containsSubsequence(
              "\"exportStatusType\":\"",
              "HTTP/1.1 423",
              "Retry-After: ",
              "is not FINISHED yet",
              "{\"exportPresenceLogs\":[{\"clientId\":")
          .contains("{\"teamAssignments\":[{\"id\":", "HTTP/1.1 429", "'ons-parallel'")
          .contains("\"ons-parallel\";q=4;qu=\"concurrent-requests\"", "\"ons-parallel\";r=0;t=1");
      // The four write at the same time, so their line ends may be anywhere.
      assertThat(outcome.output().replaceAll("\\s", "")).endsWith("}]}200200200200");
      assertThat(outcome.output().lines().filter("204"::equals)).hasSize(2);
    }
  }

  private static String commands() throws IOException {
    return Files.readAllLines(RepositoryRoot.path().resolve(TUTORIAL)).stream()
        .filter(line -> line.startsWith(PROMPT) && !line.contains("./lintel serve"))
        .map(line -> line.substring(PROMPT.length()))
        .collect(Collectors.joining("\n"));
  }
}
