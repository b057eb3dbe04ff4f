package dev.lintel.export;

import static dev.lintel.export.testing.KnownItems.AXE;
import static dev.lintel.export.testing.KnownItems.HAMMER;
import static dev.lintel.export.testing.KnownItems.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** POST /items: "a JSON array of NOBB numbers (numbers or strings); same parameters". */
class ItemsByNumberIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer post(String query, String body) {
    return SERVER.client().post("/api/v2/items" + query, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[10000020, 10000010]",
        "[\"10000020\", \"10000010\"]",
        "[\"10000020\",10000010]",
        "[1.000002e7,10000010.0]",
        "[1000002E1,100000100e-1]"
      })
  void numbersMayBeNumbersOrTexts(String body) {
    assertThat(post("", body).numbers()).containsExactly(HAMMER, AXE);
    assertThat(SERVER.client().post("/api/v1/items", body).numbers()).containsExactly(HAMMER, AXE);
  }

  @Test
  void anEmptyArrayAsksForNothing() {
    for (int version = 1; version <= 2; version++) {
      // when
      ExportAnswer answer = SERVER.client().post("/api/v%d/items".formatted(version), "[]");

      // then
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text()).isEqualTo("[]");
    }
    assertThat(post("", "[]").total()).isZero();
  }

  @Test
  void repeatedAndUnknownNumbersAreNoFault() {
    // when
    ExportAnswer answer = post("", "[%d,%d,%d,\"%d\"]".formatted(AXE, UNKNOWN, AXE, AXE));

    // then
    assertThat(answer.numbers()).containsExactly(AXE);
    assertThat(answer.total()).isEqualTo(1);
  }

  @Test
  void theParametersOfTheListHoldToo() {
    String both = "[%d,%d]".formatted(AXE, HAMMER);
    assertThat(post("?from=2025-11-11", both).numbers()).containsExactly(HAMMER);
    assertThat(post("?channels=VAVVS", both).numbers()).containsExactly(HAMMER);
    assertThat(post("?search=øks", both).numbers()).containsExactly(AXE);
    assertThat(post("?nobbnos=%d,10000030".formatted(AXE), both).numbers()).containsExactly(AXE);
    assertThat(post("?nobbnos=10000030", both).numbers()).isEmpty();
    assertThat(post("?sortOrder=desc", both).numbers()).containsExactly(AXE, HAMMER);
    assertThat(post("?etimRelease=9", both).text()).contains("Skaft (ny)");
  }

  @Test
  void everyWrongEntryIsNamed() {
    // when
    ExportAnswer answer =
        post("?from=x", "[10000010, 123, \"abc\", null, 10000010.5, true, {}, [1], -10000010]");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid-request");
    assertThat(answer.json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("from", "[1]", "[2]", "[3]", "[4]", "[5]", "[6]", "[7]", "[8]");
    assertThat(answer.errors("[2]")).containsExactly("[2]: must be a NOBB number of 8 digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "0", "-1.0000010e7", "1.0000010e8"})
  void aNumberOfAnotherSizeIsNamedHoweverItIsWritten(String number) {
    // when
    ExportAnswer answer = post("", "[10000010, %s]".formatted(number));

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("[1]")).containsExactly("[1]: must be a NOBB number of 8 digits");
  }

  @Test
  void aBodyThatIsNoJsonIsToldBesideTheFaultsOfTheQuery() {
    // when
    ExportAnswer answer = post("?from=x&pageToken=abc", "[10000010");

    // then
    assertThat(answer.code()).isEqualTo("invalid-request");
    assertThat(answer.json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("from", "pageToken", "body");
    assertThat(answer.errors("body").getFirst())
        .startsWith("body: could not be read; Not well-formed JSON at line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "\"10000010\"", "10000010", "null", "true", "[] []"})
  void aBodyThatIsNotOneArrayIsRefused(String body) {
    // when
    ExportAnswer answer = post("", body);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isIn("malformed-body", "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[10000010", "[10000010,]", "[1000 0010]", "no json"})
  void aBodyThatIsNoJsonIsRefusedAndThePlaceIsTold(String body) {
    // when
    ExportAnswer answer = post("", body);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed-body");
    assertThat(answer.json().get("detail").asString()).contains("line 1");
  }

  @Test
  void aBodyIsRequired() {
    for (int version = 1; version <= 2; version++) {
      // when
      ExportAnswer answer = SERVER.client().post("/api/v%d/items".formatted(version), "");

      // then
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-body");
    }
  }

  @Test
  void anotherContentTypeIsRefused() {
    // when
    ExportAnswer answer =
        SERVER.client().with("Content-Type", "text/csv").post("/api/v2/items", "10000010");

    // then
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.code()).isEqualTo("unsupported-media-type");
    assertThat(answer.json().get("detail").asString()).contains("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json; charset=utf-8", "APPLICATION/JSON"})
  void contentTypesThatMeanJsonAreRead(String type) {
    assertThat(
            SERVER
                .client()
                .with("Content-Type", type)
                .post("/api/v2/items", "[" + AXE + "]")
                .numbers())
        .containsExactly(AXE);
  }

  @Test
  void fiftyThousandNumbersAreReadAndNotOneMore() {
    // given
    String most = numbers(50_000);
    String more = numbers(50_001);

    // when
    ExportAnswer read = post("?pageSize=2", most);
    ExportAnswer refused = post("", more);

    // then
    assertThat(read.numbers()).containsExactly(HAMMER, AXE);
    assertThat(read.total()).isEqualTo(31);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors("body")).containsExactly("body: must have at most 50000 numbers");
  }

  @Test
  void aBodyLargerThanTheServerReadsIs413() {
    // when
    ExportAnswer answer = post("", "[" + " ".repeat(3 * 1024 * 1024) + "]");

    // then
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("body-too-large");
  }

  @Test
  void aTokenIsBoundToTheBodyWhateverItsOrder() {
    // given
    ExportAnswer first = post("?pageSize=1", "[10000010,10000020,10000030]");
    String next = "?pageSize=1&pageToken=" + first.forward().orElseThrow();

    // when
    ExportAnswer same = post(next, "[\"10000030\",10000020,10000010,10000010]");
    ExportAnswer other = post(next, "[10000010,10000020]");
    ExportAnswer none = SERVER.client().get("/api/v2/items" + next);

    // then
    assertThat(same.numbers()).containsExactly(AXE);
    assertThat(same.total()).isEqualTo(3);
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.code()).isEqualTo("foreign-page-token");
    assertThat(none.code()).isEqualTo("foreign-page-token");
  }

  private static String numbers(int count) {
    return IntStream.range(10_000_000, 10_000_000 + count)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
