package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.library.Wire;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireStoriesTest {
  private static final String POST = "POST /library/v2/books HTTP/1.1\r\nHost: a\r\nx-card: r\r\n";

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          OpenLibrary.SETTINGS
              .withBodyBytes(1_000)
              .withTimes(Duration.ofSeconds(1), Duration.ofSeconds(10)),
          LibraryApi.with());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET\r\n\r\n",
        "GET /library/hours HTTP/1.1\r\n\r\n",
        "GET /library/hours HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /library/hours HTTP/1.1\r\nHost: a\r\nbad header: x\r\n\r\n",
        "GET /library/hours HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n",
        "GET /library/ho urs HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /library/v2/books HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST /library/v2/books HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"
      })
  void answersWhatIsNoRequestPlainly(String text) throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.send(text).answer();

      assertThat(answer).startsWith("HTTP/1.1 400");
      assertThat(answer)
          .contains("Content-Type: application/json", "x-request-id: ")
          .contains("\"code\":\"malformed-request\"", "\"status\":400")
          .doesNotContain("Exception", "jetty", "Jetty");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/3.0", "HTTP/2.0", "HTTP/1.7"})
  void tellsWhoSpeaksAnotherVersionThatItIsHisFault(String version) throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.send("GET /library/hours " + version + "\r\nHost: a\r\n\r\n").answer();

      assertThat(answer)
          .contains("\"code\":\"malformed-request\"")
          .doesNotContain("on our side", "internal-error");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity;q=0", "*;q=0", "br, identity;q=0", "gzip;q=0, identity;q=0"})
  void refusesWhoTakesNoCodingOfOurs(String codings) throws Exception {
    var answer = library.get("/library/v1/books", "Accept-Encoding", codings);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("not-acceptable", "Accept-Encoding");
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip, identity;q=0", "identity;q=0, *", "br", "gzip;q=0", "deflate, *;q=0.1", ""})
  void answersWhoTakesOneOfOurs(String codings) throws Exception {
    var answer = library.get("/library/v1/books", "Accept-Encoding", codings);

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void sendsTheDateOnceAndNothingOfTheAnswerBefore() throws Exception {
    library.get("/library/v1/books");
    var answer = library.get("/library/nowhere");

    assertThat(answer.headers().allValues("Date")).hasSize(1);
    assertThat(answer.headers().allValues("Content-Type")).hasSize(1);
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws Exception {
    try (var wire = library.wire()) {
      String answer =
          wire.send("GET / HTTP/1.1\r\nHost: a\r\nx: " + "y".repeat(40_000) + "\r\n\r\n").answer();

      assertThat(answer).startsWith("HTTP/1.1 431").contains("malformed-request", "larger than");
    }
  }

  @Test
  void takesAQueryOfThirtyThousandCharacters() throws Exception {
    var answer = library.get("/library/v1/books?unknown=" + "y".repeat(30_000));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void closesAConnectionThatStandsStill() throws Exception {
    try (var wire = library.wire()) {
      wire.send("GET /library/ho");

      assertThat(wire.isEnded()).isTrue();
    }
  }

  @Test
  void answersSeveralRequestsOnOneConnection() throws Exception {
    try (var wire = library.wire()) {
      for (int i = 1; i <= 3; i++) {
        assertThat(wire.get("/library/v1/books/" + i).answer()).contains("Book " + i);
      }
      assertThat(wire.send(POST + "Content-Length: 2\r\n\r\n{}").answer()).contains("200 OK");
      assertThat(wire.get("/library/nothing").answer()).contains("no-such-path");
      assertThat(wire.get("/library/v1/books/4").answer()).contains("Book 4");
    }
  }

  @Test
  void keepsAnHttp10ConnectionOnlyWhereAsked() throws Exception {
    try (var wire = library.wire()) {
      String kept =
          wire.send("GET /library/hours HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").answer();
      String closed = wire.send("GET /library/hours HTTP/1.0\r\n\r\n").rest();

      assertThat(kept).contains("nine to five");
      assertThat(closed).contains("nine to five");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"OPTIONS *", "TRACE /library/hours", "BREW /library/hours", "get /library/hours"})
  void answersStrangeMethodsInTheShapeOfTheApi(String line) throws Exception {
    try (var wire = library.wire()) {
      assertThat(wire.send(line + " HTTP/1.1\r\nHost: a\r\n\r\n").answer())
          .containsPattern("^HTTP/1.1 40[45]")
          .contains("\"code\":\"");
    }
  }

  @Test
  void tellsNothingAboutItselfAndForbidsGuessing() throws Exception {
    var headers = library.get("/library/hours").headers();

    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void tellsTheLengthOfWhatIsKnown() throws Exception {
    var headers = library.get("/library/cover").headers();

    assertThat(headers.firstValue("Content-Length")).hasValue("20000");
  }

  @Test
  void leavesPicturesAndShortTextsAsTheyAre() throws Exception {
    assertThat(encoding("/library/cover", "gzip")).isEmpty();
    assertThat(encoding("/library/hours", "gzip")).isEmpty();
    assertThat(encoding("/library/cover", "identity")).isEmpty();
  }

  @Test
  void compressesPagesAndTheirPartsButNothingSecret() throws Exception {
    // given
    String longText = "<p>" + "Tides and harbours. ".repeat(200);
    var page = text("page", "text/html; charset=utf-8", longText, "no-cache");
    var style = text("style", "text/css; charset=utf-8", longText, "public, max-age=3600");
    var form = text("form", "text/html; charset=utf-8", longText, "no-store");

    // when, then
    try (var pages = OpenLibrary.open(LibraryApi.with(page, style, form))) {
      for (String compressed : List.of("page", "style")) {
        var answer = pages.get("/library/" + compressed, "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body().length()).isLessThan(500);
      }
      var secret = pages.get("/library/form", "Accept-Encoding", "gzip");
      assertThat(secret.headers().firstValue("Content-Encoding")).isEmpty();
      assertThat(secret.body()).isEqualTo(longText);
    }
  }

  private static Route text(String name, String type, String content, String cached) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return Route.get(name, "/library/" + name)
        .right(Right.open())
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(call -> Answer.bytes(type, bytes).withHeader("Cache-Control", cached));
  }

  private Optional<String> encoding(String path, String accepted) throws Exception {
    return library.get(path, "Accept-Encoding", accepted).headers().firstValue("Content-Encoding");
  }

  @Test
  void believesForwardedHeadersOfTrustedAddressesAlone() throws Exception {
    // given
    var where =
        Route.get("where", "/library/where")
            .right(Right.open())
            .offers(Rendition.of(LibraryApi.JSON))
            .handledBy(call -> Answer.entity(call.request().origin()));
    var proxied = OpenLibrary.SETTINGS.withTrustedProxies(List.of("127.0.0.1"));
    String[] headers = {"X-Forwarded-For", "203.0.113.5", "X-Forwarded-Proto", "https"};

    try (var trusting = OpenLibrary.open(proxied, LibraryApi.with(where));
        var doubting = OpenLibrary.open(LibraryApi.with(where))) {
      // when, then
      assertThat(trusting.get("/library/where", headers).body())
          .contains("\"address\":\"203.0.113.5\"", "\"secure\":true")
          .contains("\"base\":\"https://127.0.0.1:" + trusting.port() + "\"");
      assertThat(doubting.get("/library/where", headers).body())
          .contains("\"address\":\"127.0.0.1\"", "\"secure\":false", "\"base\":\"http://");
    }
  }

  @Test
  void letsMoreCallersWaitThanConnectionsMayBeOpen() throws Exception {
    try (var small = OpenLibrary.open(OpenLibrary.SETTINGS.withConnections(2), LibraryApi.with());
        var first = Wire.to(small.port());
        var second = Wire.to(small.port())) {
      // given
      first.get("/library/hours").answer();
      second.get("/library/hours").answer();

      // when
      try (var third = Wire.to(small.port())) {
        third.get("/library/hours");
        first.abort();

        // then
        assertThat(third.answer()).contains("nine to five");
      }
    }
  }
}
