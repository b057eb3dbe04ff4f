package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownItems;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** GET /items/{nobbNumber}/properties, /suppliers and /packages: flat arrays. */
class ItemPartsIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer part(int version, int item, String part) {
    return SERVER.client().get("/api/v%d/items/%d/%s".formatted(version, item, part));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void propertiesTellTheirCategoryAndCode(int version) {
    // when
    ExportAnswer answer = part(version, KnownItems.HAMMER, "properties");

    // then
    assertThat(answer.each("category"))
        .extracting(JsonNode::asString)
        .containsExactly("etim", "etim", "environment", "marketing", "epd", "other");
    assertThat(answer.each("propertyCode").getFirst().asString()).isEqualTo("EF000001");
    assertThat(answer.each("propertyName"))
        .extracting(JsonNode::asString)
        .containsExactly("Vekt", "Skaft", "Svanemerket", "Salgstekst", "GWP", "Farge");
    assertThat(answer.json().get(5).get("value").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2,9,Skaft (ny)", "2,DYNAMIC,Skaft (ny)", "2,8,Skaft", "1,9,Skaft"})
  void theEtimReleaseIsChosenSinceVersion2(int version, String release, String name) {
    assertThat(
            part(version, KnownItems.HAMMER, "properties?etimRelease=" + release)
                .json()
                .get(1)
                .get("propertyName")
                .asString())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void suppliersAreWithoutTheirPackages(int version) {
    assertThat(part(version, KnownItems.HAMMER, "suppliers").text())
        .isEqualTo(
            "[{\"participantNumber\":\"50001\",\"name\":\"Fjordtre\",\"isMainSupplier\":true,"
                + "\"supplierItemNumber\":\"H-450\",\"expiryDate\":null},"
                + "{\"participantNumber\":\"50002\",\"name\":\"Ålesund Beslag\","
                + "\"isMainSupplier\":false,\"supplierItemNumber\":\"4711\","
                + "\"expiryDate\":\"2026-12-31\"}]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void packagesOfEverySupplierNameTheirs(int version) {
    // when
    ExportAnswer answer = part(version, KnownItems.HAMMER, "packages");

    // then
    assertThat(answer.each("participantNumber"))
        .extracting(JsonNode::asString)
        .containsExactly("50001", "50001", "50001", "50002");
    assertThat(answer.each("class"))
        .extracting(node -> node.asString(""))
        .containsExactly("F-PAK", "D-PAK", "", "T-PAK");
    assertThat(answer.json().get(0).get("length").isInt()).isTrue();
    assertThat(answer.json().get(0).get("isPCU").asBoolean()).isTrue();
    assertThat(answer.json().get(1).get("length").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"properties", "suppliers", "packages"})
  void anItemWithoutThemHasAnEmptyArray(String part) {
    assertThat(part(2, KnownItems.SPECIAL, part).text()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"properties", "suppliers", "packages"})
  void anUnknownItemIsNotFound(String part) {
    for (int version = 1; version <= 2; version++) {
      // when
      ExportAnswer answer = part(version, KnownItems.UNKNOWN, part);

      // then
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("no-such-resource");
      assertThat(answer.json().get("detail").asString()).contains("99999999");
      assertThat(answer.json().has("errors")).isFalse();
    }
  }

  @Test
  void aNumberThatNoItemCanHaveIsAFault() {
    // when
    ExportAnswer answer = SERVER.client().get("/api/v2/items/123/packages");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("nobbNumber"))
        .containsExactly("nobbNumber: must be a NOBB number of 8 digits");
  }
}
