package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.testkit.Announced;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierServer;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes are answered twice; both answers tell of what ends, and both count as use of it. */
class EndedChangesIT {
  private static final Deprecation VERSION_ENDS = end("items-version-1");
  private static final Deprecation FIELD_ENDS = end("series-names");

  private SupplierServer server;
  private SupplierClient first;
  private SupplierClient second;
  private String item;

  private static Deprecation end(String page) {
    return new Deprecation(
        LocalDate.of(2026, 2, 1),
        Optional.of(LocalDate.of(2026, 9, 1)),
        URI.create("/news/" + page),
        "There is something better.",
        Optional.of(URI.create("/nobbsupplier/api/v2/items")));
  }

  private static ApiProfile announced(ApiProfile api) {
    return Announced.field(
        Announced.version(api, "patchItem", 1, VERSION_ENDS),
        "patchItem",
        "seriesName",
        FIELD_ENDS);
  }

  @BeforeEach
  void start() {
    server = SupplierServer.announcing(EndedChangesIT::announced);
    second = server.owner();
    first = second.inVersion(1);
    item = "/items/" + new Known(server).newItem();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theAnswerAndTheStatusOfAnOldVersionsChangeTellItsEnd() {
    // when
    SupplierAnswer accepted = first.patch(item, "{'description': 'Ny'}");
    SupplierAnswer early = first.get("/status/" + accepted.field("id"));
    SupplierAnswer ended = first.end(accepted);

    // then
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(ended.field("status")).isEqualTo("Processed");
    for (SupplierAnswer answer : List.of(accepted, early, ended)) {
      assertThat(answer.header("Deprecation")).hasValue("@1769904000");
      assertThat(answer.header("Sunset")).hasValue("Tue, 01 Sep 2026 00:00:00 GMT");
      assertThat(links(answer))
          .contains("</news/items-version-1>; rel=\"deprecation\"")
          .contains("</nobbsupplier/api/v2/items>; rel=\"successor-version\"")
          .doesNotContain("series-names");
    }
  }

  @Test
  void theStatusTellsItAlsoInTheNewVersion() {
    SupplierAnswer accepted = first.patch(item, "{'description': 'Ny'}");
    assertThat(links(second.end(accepted))).contains("/news/items-version-1");
  }

  @Test
  void theStatusOfAChangeWithADeprecatedFieldTellsTheFieldsEnd() {
    // when
    SupplierAnswer with = second.patch(item, "{'seriesName': 'S'}");
    SupplierAnswer without = second.patch(item, "{'description': 'Ny'}");

    // then
    assertThat(links(with)).contains("/news/series-names");
    assertThat(links(second.end(with))).contains("/news/series-names");
    assertThat(without.header("Deprecation")).isEmpty();
    assertThat(second.end(without).header("Deprecation")).isEmpty();
  }

  @Test
  void readingSuchAStatusCountsAsUse() {
    // given
    SupplierAnswer accepted = first.patch(item, "{'seriesName': 'S'}");
    first.end(accepted);

    // then
    Eventually.holds("the status is observed", () -> ofStatuses().size() == 2);
    assertThat(ofStatuses().getLast().deprecated())
        .containsExactly("route:patchItemV1", "field:patchItem.seriesName");
    assertThat(ofStatuses().getLast().sample())
        .hasValueSatisfying(sample -> assertThat(sample).startsWith("GET /nobbsupplier/api/v1/st"));
  }

  @Test
  void aKeyStandsForTheSameRequestAlsoOnceItsEndIsAnnounced() {
    // given
    server.clock.advance(Duration.ofDays(-29));
    SupplierAnswer before = first.with("Idempotency-Key", "k").patch(item, "{'seriesName': 'S'}");
    server.clock.advance(Duration.ofDays(29));

    // when
    SupplierAnswer again = first.with("Idempotency-Key", "k").patch(item, "{'seriesName': 'S'}");

    // then
    assertThat(before.header("Deprecation")).isEmpty();
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.field("id")).isEqualTo(before.field("id"));
    assertThat(links(again)).contains("/news/items-version-1", "/news/series-names");
  }

  @Test
  void afterTheSunsetTheVersionIsGoneAndItsStatusesAreStillTold() {
    // given
    server.clock.advance(Duration.ofDays(183));
    SupplierAnswer accepted = first.patch(item, "{'description': 'Ny'}");
    assertThat(accepted.status()).isEqualTo(202);

    // when
    server.clock.advance(Duration.ofDays(1));
    SupplierAnswer late = first.patch(item, "{'description': 'Nyere'}");

    // then
    assertThat(late.status()).isEqualTo(404);
    assertThat(late.text()).contains("2026-09-01", "/nobbsupplier/api/v2/items");
    assertThat(links(first.end(accepted))).contains("/news/items-version-1");
    assertThat(second.patch(item, "{'description': 'Nyere'}").status()).isEqualTo(202);
  }

  /** The first was of the item that the stories change. */
  private List<Observation> ofStatuses() {
    return server.observations.stream()
        .filter(one -> one.operation().equals(Optional.of("status")))
        .skip(1)
        .toList();
  }

  private static String links(SupplierAnswer answer) {
    return String.join(", ", answer.http().headers().allValues("Link"));
  }
}
