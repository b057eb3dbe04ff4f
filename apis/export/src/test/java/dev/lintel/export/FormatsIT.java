package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportClient;
import dev.lintel.export.testing.ExportServer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP itself gives every answer: formats, compression, entity tags, HEAD, request ids. */
class FormatsIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static final List<String> IN_MEMORY =
      List.of(
          "/api/v1/units",
          "/api/v2/units",
          "/api/v2/productgroups",
          "/api/v2/modules",
          "/api/media/11111111-2222-3333-4444-555555555555");

  private static ExportClient client() {
    return SERVER.client();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "*/*",
        "application/*",
        "text/*",
        "text/html, */*;q=0.1",
        "application/xml, application/json;q=0.5",
        "TEXT/PLAIN"
      })
  void jsonIsAnsweredAsJson(String accept) {
    for (String path : List.of("/api/v2/items?pageSize=1", "/api/v2/units", "/api/v1/modules")) {
      // when
      ExportAnswer answer = client().with("Accept", accept).get(path);

      // then
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).contains("application/json");
      assertThat(answer.json().isArray()).isTrue();
    }
  }

  @Test
  void jsonIsAnsweredToWhoAcceptsNothingInParticular() {
    assertThat(client().get("/api/v2/units").header("Content-Type")).contains("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "text/html", "image/png", "application/json;q=0"})
  void whatVersion2DoesNotOfferIs406AndTheFormatsAreNamed(String accept) {
    for (String path : List.of("/api/v2/items", "/api/v2/units", "/api/v2/productgroups")) {
      // when
      ExportAnswer answer = client().with("Accept", accept).get(path);

      // then
      assertThat(answer.status()).isEqualTo(406);
      assertThat(answer.code()).isEqualTo("not-acceptable");
      assertThat(answer.header("Content-Type")).contains("application/json");
      assertThat(answer.json().get("detail").asString()).contains("application/json");
    }
  }

  @Test
  void theFormatParameterIsGoneInVersion2() {
    assertThat(client().get("/api/v2/units?format=xml").header("Content-Type"))
        .contains("application/json");
  }

  @Test
  void answersAreCompressedWhenAsked() {
    // given
    ExportAnswer plain = client().get("/api/v2/items");

    // when
    ExportAnswer packed = client().with("Accept-Encoding", "gzip").get("/api/v2/items");

    // then
    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(packed.header("Content-Encoding")).contains("gzip");
    assertThat(packed.http().body()).hasSizeLessThan(plain.http().body().length / 4);
    assertThat(packed.text()).isEqualTo(plain.text());
    assertThat(packed.header("Vary").orElseThrow()).containsIgnoringCase("Accept-Encoding");
  }

  @Test
  void picturesAreNotCompressedTwice() {
    assertThat(
            client()
                .with("Accept-Encoding", "gzip")
                .get(IN_MEMORY.getLast())
                .header("Content-Encoding"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip"})
  void whatIsInMemoryHasATagAndIsNotSentAgainToWhoKnowsIt(String encoding) {
    ExportClient client =
        encoding.isEmpty() ? client() : client().with("Accept-Encoding", encoding);
    for (String path : IN_MEMORY) {
      // given
      String tag = client.get(path).header("ETag").orElseThrow();

      // when
      ExportAnswer same = client.with("If-None-Match", "\"x\", W/" + tag).get(path);
      ExportAnswer other = client.with("If-None-Match", "\"x\"").get(path);

      // then
      assertThat(same.status()).as(path).isEqualTo(304);
      assertThat(same.http().body()).isEmpty();
      assertThat(same.header("x-request-id")).isPresent();
      assertThat(other.status()).isEqualTo(200);
    }
  }

  @Test
  void aTagChangesWithTheContent() {
    assertThat(client().get("/api/v1/productgroups").header("ETag"))
        .isNotEqualTo(client().get("/api/v2/productgroups").header("ETag"))
        .isEqualTo(client().get("/api/v1/productgroups").header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v2/items?pageSize=3",
        "/api/v1/items",
        "/api/v2/units",
        "/api/v2/prices",
        "/api/v2/items/10000010/packages",
        "/api/v2/media/images/items/10000010/PB",
        "/api/v2/items?pageSize=0",
        "/api/v2/nothing",
        "/api/v2/items/99999999/packages"
      })
  void headHasTheHeadersOfGetAndNoBody(String path) {
    // given
    ExportAnswer get = client().get(path);

    // when
    ExportAnswer head = client().head(path);

    // then
    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.http().body()).isEmpty();
    assertThat(comparable(head)).isEqualTo(comparable(get));
  }

  /** What must differ from answer to answer is kept by name alone. */
  private static Map<String, List<String>> comparable(ExportAnswer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.http().headers().map());
    headers.remove("transfer-encoding"); // tells of the body that HEAD has not
    headers.replaceAll((name, values) ->
        name.matches("date|x-request-id|x-ratelimit-remaining|x-(for|back)ward-?token")
            ? List.of()
            : values);
    return headers;
  }

  @Test
  void everyAnswerCarriesARequestId() {
    for (String path : List.of("/api/v2/units", "/api/v2/items", "/api/v2/none", "/", "/x%20y")) {
      assertThat(client().get(path).header("x-request-id").orElseThrow()).hasSize(36);
    }
    assertThat(client().anonymous().get("/api/v2/units").header("x-request-id")).isPresent();
  }

  @Test
  void aSaneRequestIdOfTheCallerIsKeptAndAnotherReplaced() {
    assertThat(
            client()
                .with("x-request-id", "order-4711:a_b.c")
                .get("/api/v2/units")
                .header("x-request-id"))
        .contains("order-4711:a_b.c");
    for (String insane : List.of("a b", "<script>", "x".repeat(65), "-x")) {
      assertThat(
              client()
                  .with("x-request-id", insane)
                  .get("/api/v2/units")
                  .header("x-request-id")
                  .orElseThrow())
          .isNotEqualTo(insane)
          .hasSize(36);
    }
  }
}
