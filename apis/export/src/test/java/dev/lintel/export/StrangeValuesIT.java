package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that nobody sends in earnest never fail on our side. */
class StrangeValuesIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static void assertNoFailureOfOurs(ExportAnswer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items?search=%00",
        "items?gtins=%00",
        "items?gtins=1%002",
        "items?search=a%00b",
        "items?search=%F0%9F%94%A8",
        "items?search=%E2%80%AE",
        "items?gtins=%F0%9F%94%A8",
        "items?nobbnos=%00",
        "items?nobbnos=,,,",
        "items?nobbnos=99999999999999999999",
        "items?nobbnos=%2010000010",
        "items?nobbnos=+10000010",
        "items?suppliers=%00,1",
        "items?from=-999999999-01-01",
        "items?from=%2B999999999-12-31",
        "items?to=0000-01-01",
        "items?to=%2B999999999-12-31",
        "items?from=0001-01-01&to=9999-12-31",
        "items?to=-200000-01-01",
        "items?pageSize=%00",
        "items?pageToken=%00",
        "items?sortField=%00",
        "items?channels=%00",
        "items?etimRelease=%00",
        "items?=x",
        "items?&&&",
        "items?from",
        "items?%00=1"
      })
  void inTheFiltersOfAListAreAnsweredOrRefused(String path) {
    assertNoFailureOfOurs(SERVER.client().get("/api/v2/" + path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prices?date=%2B999999999-12-31",
        "prices?date=-999999999-01-01",
        "modules?number=%00",
        "participants?number=%00",
        "items/savedsearches/%20",
        "items/assortments/%F0%9F%94%A8",
        "items/assortments/a%01b",
        "items/assortments/%2e%2e",
        "media/images/items/10000010/%20",
        "media/images/items/10000010/%F0%9F%94%A8"
      })
  void inOtherPathsAndQueriesAreAnsweredOrRefused(String path) {
    assertNoFailureOfOurs(SERVER.client().get("/api/v2/" + path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"gtinNos\":[\"\\u0000\"]}",
        "{\"nrfNos\":[\"\\u0000\"]}",
        "{\"nrfNos\":[\"\\ud800\"]}",
        "{\"gtinNos\":[\"\\ud83d\\udd28\"]}",
        "{\"gtinNos\":[null,\"\",\" \"]}",
        "{\"nobbNos\":[1e7]}",
        "{\"nobbNos\":[10000010.0]}",
        "{\"select\":{\"\\u0000\":true}}",
        "{\"select\":{\"nobbNo\":null}}",
        "{\"nobbNos\":[],\"nobbNos\":[]}"
      })
  void inABodyAreAnsweredOrRefused(String body) {
    assertNoFailureOfOurs(SERVER.client().post("/api/v2/items/search", body));
  }
}
