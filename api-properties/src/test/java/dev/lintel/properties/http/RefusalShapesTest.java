package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.ProblemAnswers;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalShapesTest {
  private static final String REST = " HTTP/1.1\r\nHost: a\r\nx-card: r\r\n";

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          OpenLibrary.SETTINGS.withTimes(Duration.ofSeconds(1), Duration.ofSeconds(10)),
          LibraryApi.with(),
          archive());

  record Said(String code, int status) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/archive/a%00b",
        "/archive/%ff",
        "/archive/%zz",
        "/archive/a?b=%zz",
        "/archive/../%00",
        "/archive/..%00"
      })
  void tellsWhatIsNoRequestInTheShapeOfItsPath(String path) throws IOException {
    assertThat(answer("GET " + path + REST + "\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("x-request-id: ")
        .endsWith("{\"code\":\"malformed-request\",\"status\":400}");
  }

  @ParameterizedTest
  @CsvSource({"/archive/x,431", "/library/x,431"})
  void tellsHeadersThatAreTooLargeSo(String path, int status) throws IOException {
    String answer = answer("GET " + path + REST + "x: " + "y".repeat(40_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"status\":" + status);
    assertThat(answer.contains("\"title\"")).isEqualTo(path.startsWith("/library"));
  }

  @Test
  void tellsThePathsOfOthersAndNoPathAtAllInTheirs() throws IOException {
    assertThat(answer("GET /library/a%00b" + REST + "\r\n"))
        .contains("\"title\":\"The request is not valid HTTP.\"", "\"detail\":");
    assertThat(answer("NONSENSE\r\n\r\n"))
        .contains("\"title\":\"The request is not valid HTTP.\"", "\"detail\":");
  }

  @Test
  void aPrefixWithoutItsSlashBelongsToTheApiToo() throws IOException {
    assertThat(answer("GET /archive" + REST + "\r\n"))
        .startsWith("HTTP/1.1 404")
        .endsWith("{\"code\":\"no-such-path\",\"status\":404}");
  }

  private String answer(String request) throws IOException {
    try (var wire = library.wire()) {
      return wire.send(request).answer();
    }
  }

  private static ApiProfile archive() {
    ApiProfile plain = LibraryApi.profile("archive", List.of("/archive/"), Map.of(), List.of());
    return new ApiProfile(
        plain.name(),
        plain.title(),
        plain.description(),
        plain.prefixes(),
        plain.identification(),
        new ProblemAnswers(
            Map.of(),
            List.of(LibraryApi.JSON),
            Said.class,
            (problem, status) -> new Said(problem.type().code(), status)),
        plain.limits(),
        plain.problems(),
        plain.routes());
  }
}
