package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation errors in the documented shape and words; others the same without errors. */
class ErrorsIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  @Test
  void aValidationErrorHasTheDocumentedShapeToTheLetter() {
    // when
    ExportAnswer answer =
        SERVER.client().get("/api/v2/items?from=yesterday&pageSize=0&nobbnos=10000010,1");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(answer.text())
        .isEqualTo(
            "{\"errors\":{"
                + "\"from\":[\"from: must be a day as yyyy-MM-dd\"],"
                + "\"nobbnos\":[\"nobbnos: '1' must be a NOBB number of 8 digits\"],"
                + "\"pageSize\":[\"pageSize: must be a whole number from 1 to 10000;"
                + " leave it out for 1000\"]},"
                + "\"title\":\"One or more validation error.\","
                + "\"status\":400,"
                + "\"detail\":\"There were issues validating constraints of the supplied request.\","
                + "\"code\":\"invalid-request\"}");
  }

  @Test
  void anotherErrorIsTheSameWithoutErrors() {
    // when
    ExportAnswer answer = SERVER.client().get("/api/v2/nothing");

    // then
    assertThat(answer.text())
        .isEqualTo(
            "{\"title\":\"Nothing is served at this path.\",\"status\":404,"
                + "\"detail\":\"Compare the path, its version and its end with the API's description.\",\"code\":\"no-such-path\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v3/items",
        "/api/v0/items",
        "/api/v02/items",
        "/api/items",
        "/api/v2/items/",
        "/api/v2/items;a=b",
        "/api/v2;a=b/items",
        "/api/v2/items;",
        "/api/v2/items/assortments",
        "/API/v2/items",
        "/",
        "/api/v2/media/images"
      })
  void aPathThatIsNotServedIsNotFound(String path) {
    // when
    ExportAnswer answer = SERVER.client().get(path);

    // then
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no-such-path");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v2/items, 'GET, HEAD, POST'",
    "PUT, /api/v1/units, 'GET, HEAD'",
    "POST, /api/v2/prices, 'GET, HEAD'",
    "GET, /api/v2/items/search, 'POST'",
    "PATCH, /api/media/11111111-2222-3333-4444-555555555555, 'GET, HEAD'"
  })
  void anotherMethodIs405AndTheAnswerNamesThoseThatArePossible(
      String method, String path, String allowed) {
    // when
    ExportAnswer answer = SERVER.client().send(method, path, BodyPublishers.noBody());

    // then
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.code()).isEqualTo("method-not-allowed");
    assertThat(answer.header("Allow")).contains(allowed);
  }

  @Test
  void errorsAreToldInJsonWhateverIsAccepted() {
    // when
    ExportAnswer answer =
        SERVER.client().with("Accept", "image/png").get("/api/v2/media/images/items/99999999/PB");

    // then
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("status").asInt()).isEqualTo(404);
  }

  @Test
  void credentialsAreJudgedBeforeTheRequestIs() {
    assertThat(SERVER.client().anonymous().get("/api/v2/items?pageSize=0").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v2/items?search=%zz",
        "/api/v2/%zz",
        "/api/v2/items?search=%C3",
        "/api/v2//items"
      })
  void aRequestThatIsNoHttpIsAFaultInTheSameShape(String target) throws IOException {
    // when
    String answer = raw(target);

    // then
    assertThat(answer).startsWith("HTTP/1.1 400 ");
    assertThat(answer).contains("\"status\":400").containsPattern("\"code\":\"[a-z-]+\"");
  }

  private static String raw(String target) throws IOException {
    try (var socket = new Socket("127.0.0.1", SERVER.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + target
                      + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                      + "Authorization: Basic YnV5ZXI6YnV5ZXI=\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
