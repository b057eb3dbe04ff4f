package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "500 tells an incident id that is in the log, and no inner detail." */
class IncidentsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v2/items",
        "/api/v1/items",
        "/api/v2/units",
        "/api/v2/prices",
        "/api/v1/items/10000010/packages",
        "/api/v1/media/relations"
      })
  void withoutItsDatabaseTheServerAnswers500(String path) {
    try (var server = ExportServer.start()) {
      // given
      assertThat(server.client().get("/api/v2/units").status()).isEqualTo(200);
      Eventually.holds("the first request is observed", () -> !server.observations().isEmpty());
      server.observations().clear();

      // when
      server.database.close();
      ExportAnswer answer = server.client().with("x-request-id", "order-1").get(path);

      // then
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.text())
          .isEqualTo(
              "{\"title\":\"Something failed on our side.\",\"status\":500,"
                  + "\"detail\":\"The incident is in our log under the id order-1.\","
                  + "\"code\":\"internal-error\"}");
      assertThat(answer.header("x-request-id")).contains("order-1");
      Eventually.holds("the incident is observed", () -> !server.observations().isEmpty());
      var seen = server.observations().removeFirst();
      assertThat(seen.requestId()).isEqualTo("order-1");
      assertThat(seen.incident()).isPresent();
    }
  }

  @Test
  void anAnswerWhoseDatabaseGoesAwayIsCutSoThatItsReaderCanTell() throws Exception {
    try (var server = ExportServer.start();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      // given
      new FictionalCatalogue(1, 20_000, Instant.parse(ExportServer.NOW))
          .load(server.catalogue, stored -> {});
      var request =
          HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/items"))
              .header("Authorization", "Basic YnV5ZXI6YnV5ZXI=")
              .build();

      // when
      try (InputStream body = http.send(request, BodyHandlers.ofInputStream()).body()) {
        body.readNBytes(1_000);
        server.database.close();

        // then
        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
      }
    }
  }
}
