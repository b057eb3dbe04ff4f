package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportServer;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.testkit.Announced;
import dev.lintel.properties.versions.Deprecation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field of items ends. The description goes on telling it, so answers are asked for plainly. */
class EndedFieldsIT {
  private static final Deprecation ENDS =
      new Deprecation(
          LocalDate.of(2026, 2, 1),
          Optional.of(LocalDate.of(2026, 9, 1)),
          URI.create("/news/properties"),
          "Ask for them by item.",
          Optional.empty());
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static ExportServer server;

  @BeforeAll
  static void serve() {
    server = ExportServer.announcing(EndedFieldsIT::announced);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static ApiProfile announced(ApiProfile api) {
    return Announced.field(api, "items", "properties", ENDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v2/items", "/api/v1/items", "/api/v1/items?format=xml"})
  void isGoneFromStreamsOnItsDayAndNothingElseIs(String path) throws Exception {
    // given
    server.clock.set(Instant.parse("2026-08-31T23:59:59Z"));
    var before = get(path);

    // when
    server.clock.set(Instant.parse("2026-09-01T00:00:00Z"));
    var after = get(path);

    // then
    assertThat(before.headers().firstValue("Sunset")).isPresent();
    assertThat(before.body()).contains("properties").contains("primaryText");
    assertThat(after.body()).doesNotContain("properties").contains("primaryText");
    for (String field : List.of("nobbNumber", "suppliers")) {
      assertThat(times(field, after.body())).isEqualTo(times(field, before.body()));
    }
  }

  private static int times(String word, String text) {
    return text.split(word, -1).length;
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    byte[] credentials =
        (ExportServer.BUYER + ":" + ExportServer.BUYER).getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
