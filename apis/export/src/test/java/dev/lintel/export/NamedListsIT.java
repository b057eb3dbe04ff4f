package dev.lintel.export;

import static dev.lintel.export.testing.KnownItems.AXE;
import static dev.lintel.export.testing.KnownItems.DISPLAY;
import static dev.lintel.export.testing.KnownItems.FIRST_SCREW;
import static dev.lintel.export.testing.KnownItems.HAMMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportClient;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownCatalogue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Assortments and saved searches: lists of items by name, an account's own and those for all. */
class NamedListsIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer get(String path) {
    return SERVER.client().get(path);
  }

  private static ExportClient browser() {
    return SERVER.client().as(ExportServer.BROWSER, ExportServer.BROWSER);
  }

  private static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void assortmentsAreTheAccountsOwnAndThoseForAll(int version) {
    // when
    ExportAnswer answer = get("/api/v%d/assortments".formatted(version));

    // then
    assertThat(answer.each("name"))
        .extracting(JsonNode::asString)
        .containsExactly(KnownCatalogue.OWN_ASSORTMENT, KnownCatalogue.COMMON_ASSORTMENT);
    assertThat(answer.json().get(1).toString())
        .isEqualTo(
            "{\"name\":\"standard\",\"description\":\"Om standard\",\"itemCount\":2,"
                + "\"lastModifiedDate\":\"2026-02-01T09:00:00Z\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void itemsOfAnAssortmentAreAnsweredWhole(int version) {
    // when
    ExportAnswer answer = get("/api/v%d/items/assortments/standard?pageSize=1".formatted(version));

    // then
    assertThat(answer.numbers()).containsExactly(HAMMER, FIRST_SCREW);
    assertThat(answer.json().get(0).has("nrfNumber")).isEqualTo(version == 2);
  }

  @Test
  void anAssortmentsNameMayHaveSpacesAndLettersBeyondAscii() {
    // when
    ExportAnswer answer =
        get("/api/v2/items/assortments/" + segment(KnownCatalogue.OWN_ASSORTMENT));

    // then
    assertThat(answer.numbers()).containsExactly(HAMMER, AXE);
  }

  @Test
  void itemsOfAnAssortmentAreFilteredByDayOfChange() {
    String path = "/api/v2/items/assortments/standard?";
    assertThat(get(path + "from=2025-11-11&to=2025-11-11").numbers()).containsExactly(HAMMER);
    assertThat(get(path + "to=2025-11-10").numbers()).containsExactly(FIRST_SCREW);
    assertThat(get(path + "from=x").errors("from")).hasSize(1);
    assertThat(get(path + "etimRelease=9").text()).contains("Skaft (ny)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", KnownCatalogue.FOREIGN_ASSORTMENT, "STANDARD"})
  void anAssortmentThatTheAccountDoesNotHaveIsNotFound(String name) {
    // when
    ExportAnswer answer = get("/api/v2/items/assortments/" + name);

    // then
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no-such-resource");
  }

  @Test
  void savedSearchesAreTheAccountsOwnAndThoseForAll() {
    assertThat(get("/api/v2/savedsearches").each("name"))
        .extracting(JsonNode::asString)
        .containsExactly(KnownCatalogue.COMMON_SEARCH, KnownCatalogue.OWN_SEARCH);
    assertThat(browser().get("/api/v2/savedsearches").text())
        .isEqualTo("[{\"name\":\"Hammere og økser\",\"description\":\"Om Hammere og økser\"}]");
  }

  @Test
  void itemsOfASavedSearchAreWhatItFinds() {
    assertThat(get("/api/v2/items/savedsearches/beslag").numbers())
        .contains(HAMMER, AXE)
        .hasSize(6);
    assertThat(
            get("/api/v2/items/savedsearches/" + segment(KnownCatalogue.COMMON_SEARCH)).numbers())
        .containsExactly(HAMMER, DISPLAY);
    assertThat(get("/api/v2/items/savedsearches/beslag?etimRelease=9").text())
        .contains("Skaft (ny)");
  }

  @Test
  void pricesOfASavedSearchAreThoseOfItsItems() {
    assertThat(get("/api/v2/prices/savedsearches/beslag").numbers())
        .containsExactly(HAMMER, HAMMER, HAMMER, AXE);
    assertThat(get("/api/v2/prices/savedsearches/beslag?date=2026-01-01").numbers())
        .containsExactly(HAMMER, HAMMER, AXE);
  }

  @Test
  void aSavedSearchThatTheAccountDoesNotHaveIsNotFound() {
    assertThat(get("/api/v2/items/savedsearches/none").status()).isEqualTo(404);
    assertThat(get("/api/v2/prices/savedsearches/none").status()).isEqualTo(404);
    assertThat(get("/api/v2/items/savedsearches/" + segment(KnownCatalogue.FOREIGN_SEARCH)).code())
        .isEqualTo("no-such-resource");
    assertThat(browser().get("/api/v2/items/savedsearches/beslag").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"savedsearches", "items/savedsearches/beslag", "prices/savedsearches/beslag"})
  void versionOneHasNoSavedSearches(String path) {
    // when
    ExportAnswer answer = get("/api/v1/" + path);

    // then
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no-such-path");
  }
}
