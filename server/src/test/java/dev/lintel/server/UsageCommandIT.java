package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import dev.lintel.properties.usage.DurableUsage;
import dev.lintel.properties.usage.Sighting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operator's command beside a database that servers have written to. */
class UsageCommandIT {
  @TempDir Path directory;

  private EmbeddedDatabase embedded;
  private Database database;
  private String screen = "";

  @BeforeEach
  void seeSomeRequests() {
    embedded =
        EmbeddedDatabase.start(directory.resolve("data/database"), EmbeddedSettings.defaults());
    database = Database.open(embedded.facts().withPool(4));
    database.migrate("properties");
    try (DurableUsage usage = DurableUsage.open(database, Clock.systemUTC())) {
      usage.counts().add(request("merchant", 200, Optional.of("GET /v1/items?page=2")));
      usage.counts().add(request("merchant", 429, Optional.empty()));
      usage.counts().add(request("address:192.0.2.1", 401, Optional.empty()));
    }
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into properties.announced_end values ('export', 'route:itemsV1', '{}',"
                    + " '2099-01-01', '2099-01-01', '2099-09-01', '/news/x', 'old', null)"));
  }

  @AfterEach
  void stop() {
    database.close();
    embedded.close();
  }

  @Test
  void listsWhoCalls() {
    assertThat(usage()).isZero();
    assertThat(screen)
        .containsPattern("merchant +2 +1 +0 +3 ms +3 ms +\\d{4}-\\d\\d-\\d\\d .*connector/7")
        .containsPattern("address:192.0.2.1 +1 +1 +0 ");
  }

  @Test
  void tellsWhatOneAccountDoes() {
    assertThat(usage("merchant")).isZero();
    assertThat(screen)
        .containsPattern("200 +1\n")
        .containsPattern("429 +1\n")
        .containsPattern("export +items +2 +1 ")
        .contains("route:itemsV1")
        .doesNotContain("192.0.2.1");
    assertThat(usage("stranger")).isZero();
    assertThat(screen).contains("Nothing was seen of this client yet");
  }

  @Test
  void tellsWhoStillUsesWhatEndsForPeopleAndPrograms() {
    assertThat(usage("--deprecated", "--as-of", "2099-08-22")).isZero();
    assertThat(screen)
        .containsPattern("merchant +- +export +route:itemsV1 +1 .* 10 +GET /v1/items\\?page=2");

    assertThat(usage("--deprecated", "--json", "--as-of", "2099-08-22")).isZero();
    JsonNode use = JsonMapper.shared().readTree(screen).get(0);
    assertThat(use.get("daysLeft").asLong()).isEqualTo(10);
    assertThat(use.get("sunset").asString()).isEqualTo("2099-09-01");
    assertThat(use.get("requests").asLong()).isEqualTo(1);
  }

  @Test
  void givesProgramsTheSameFigures() {
    assertThat(usage("--json")).isZero();
    assertThat(JsonMapper.shared().readTree(screen).get(0).get("byStatus").get("429").asLong())
        .isEqualTo(1);
    assertThat(usage("merchant", "--json", "--since", "24h")).isZero();
    JsonNode merchant = JsonMapper.shared().readTree(screen);
    assertThat(merchant.get("hours").get(0).get("p50Millis").asDouble()).isEqualTo(3);
    assertThat(merchant.get("clients").get(0).get("userAgent").asString()).isEqualTo("connector/7");
  }

  @Test
  void refusesATimeThatItCannotReadAndNamesTheRemedy() {
    for (String time : List.of("yesterday", "91d", "2199-01-01", "-1h")) {
      assertThat(usage("--since=" + time)).isEqualTo(2);
      assertThat(screen).contains("such as 24h or 7d");
    }
  }

  @Test
  void forgetsAnAccountThatIsDeleted() {
    // given
    assertThat(run(List.of("account", "create", "merchant"))).isZero();

    // when
    assertThat(run(List.of("account", "delete", "merchant"))).isZero();

    // then
    assertThat(usage()).isZero();
    assertThat(screen).doesNotContain("merchant").contains("address:192.0.2.1");
  }

  private static Sighting request(String client, int status, Optional<String> deprecated) {
    return new Sighting(
        Optional.of(client),
        Optional.empty(),
        "export",
        Optional.of("items"),
        status,
        Duration.ofMillis(3),
        Optional.of("connector/7"),
        deprecated.map(_ -> List.of("route:itemsV1")).orElse(List.of()),
        deprecated);
  }

  private int usage(String... words) {
    List<String> all = new ArrayList<>(List.of("usage"));
    all.addAll(List.of(words));
    return run(all);
  }

  private int run(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--data", directory.resolve("data").toString()));
    CommandRun run = CommandRun.of(all);
    screen = run.screen();
    return run.code();
  }
}
