package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The embedded database dies alone, and the server goes on. */
final class DatabaseDeathJourney {

  @Test
  void startsItsDatabaseAgainAndServesWithoutBeingStartedItself() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server = PackagedServer.on(directory).option("--items", "20").start()) {
      // given
      List<ProcessHandle> dead = directory.databases();
      assertThat(dead).isNotEmpty();

      // when
      dead.forEach(ProcessHandle::destroyForcibly);

      // then
      Eventually.holds(
          "another database runs",
          () -> directory.databases().stream().anyMatch(each -> !dead.contains(each)));
      Eventually.holds(
          "callers are served", () -> server.buyer().status("/api/v2/items?pageSize=3") == 200);
      Caller operator = server.buyer().at(server.ready().operator(), HttpClient.newHttpClient());
      Eventually.holds("it is ready", () -> operator.status("/health/ready") == 200);
      assertThat(server.stop()).isEqualTo(143);
      assertThat(directory.databases()).isEmpty();
    }
  }
}
