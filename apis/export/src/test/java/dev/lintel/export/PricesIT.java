package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PricesIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static List<String> prices(int version, String query) {
    return amounts(SERVER.client().get("/api/v%d/prices?%s".formatted(version, query)));
  }

  private static List<String> amounts(ExportAnswer answer) {
    return answer.each("price").stream().map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aPriceTellsItemSupplierTypeAndDays(int version) {
    // when
    JsonNode price =
        SERVER.client().get("/api/v%d/prices?nobbnos=10000010".formatted(version)).json().get(0);

    // then
    assertThat(price)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"nobbNumber": 10000010, "supplierParticipantNumber": "50001",
                     "priceType": "INDEX", "price": 199.5000, "currency": "NOK", "priceUnit": "STK",
                     "fromDate": "2025-01-01", "toDate": "2025-12-31"}\
                    """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                           | 199.5 210 205.1234 450",
        "nobbnos=10000010                             | 199.5 210 205.1234",
        "nobbnos=10000020, 10000010                   | 199.5 210 205.1234 450",
        "nobbnos=10000030                             | ''",
        "suppliers=50002                              | 205.1234 450",
        "date=2025-12-31                              | 199.5 205.1234 450",
        "date=2026-01-01                              | 210 205.1234 450",
        "date=2025-01-01&nobbnos=10000010             | 199.5",
        "date=2023-01-01                              | ''",
        "date=2026-01-01&suppliers=50001&nobbnos=10000010 | 210"
      })
  void filtersHoldAllAtOnceInBothVersions(String query, String expected) {
    for (int version = 1; version <= 2; version++) {
      assertThat(
              prices(version, query).stream()
                  .map(
                      price -> new java.math.BigDecimal(price).stripTrailingZeros().toPlainString())
                  .toList())
          .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }
  }

  @Test
  void theLastPriceHasNoEnd() {
    // when
    var answer = SERVER.client().get("/api/v2/prices?nobbnos=10000010&date=2026-01-01");

    // then
    assertThat(answer.each("toDate")).allMatch(JsonNode::isNull);
  }

  @Test
  void everyFaultIsToldAtOnce() {
    // when
    var answer = SERVER.client().get("/api/v2/prices?nobbnos=1&suppliers=x&date=tomorrow");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("nobbnos", "suppliers", "date");
  }
}
