package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.Handler;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalStoriesTest {
  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              broken(
                  "broken",
                  call -> {
                    throw new IllegalStateException("the password is swordfish");
                  }),
              broken(
                  "deep",
                  call -> {
                    throw new StackOverflowError();
                  }),
              broken(
                  "unbuilt",
                  call -> {
                    throw new NoClassDefFoundError("dev/secret/Thing");
                  })));

  @AutoClose
  private final OpenLibrary strict =
      OpenLibrary.open(
          LibraryApi.with(Map.of(ProblemKind.NOT_PERMITTED, 401, ProblemKind.UNIDENTIFIED, 403)));

  private static Route broken(String name, Handler handler) {
    return Route.get(name, "/library/" + name)
        .right(Right.open())
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(handler);
  }

  @Test
  void asksForIdentificationAndRefusesForWantOfASubscription() throws Exception {
    // when
    var unknown = library.getWithoutCard("/library/desk");
    var reader = library.get("/library/desk");
    var librarian = library.get("/library/desk", "x-card", "librarian-1");

    // then
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(unknown.body()).contains("credentials-missing", "\"status\":401");
    assertThat(reader.statusCode()).isEqualTo(403);
    assertThat(reader.body()).contains("'desk'");
    assertThat(librarian.statusCode()).isEqualTo(200);
  }

  @Test
  void answersWithTheStatusesThatTheProfileChose() throws Exception {
    assertThat(strict.getWithoutCard("/library/desk").statusCode()).isEqualTo(403);
    assertThat(strict.get("/library/desk").statusCode()).isEqualTo(401);
    assertThat(strict.get("/library/desk").body()).contains("\"status\":401");
  }

  @ParameterizedTest
  @CsvSource({
    "/library/v1/books, 200",
    "/library/v1/books/101, 404",
    "/library/v1/books/zero, 400",
    "/library/desk, 403",
    "/library/broken, 500"
  })
  void tellsTheLimitsOnEveryAnswerOfARoute(String path, int status) throws Exception {
    var answer = library.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(limitHeaders(answer)).isEqualTo("1000 999 1772366460");
  }

  @Test
  void tellsTheLimitsToACallerWithoutCard() throws Exception {
    assertThat(limitHeaders(library.getWithoutCard("/library/desk"))).startsWith("1000 999 ");
  }

  @Test
  void refusesWhenTheLimitIsUsedUpAndTellsWhenToComeBack() throws Exception {
    // given
    library.limit(LibraryApi.perMinute(2));

    // when
    library.get("/library/v1/books/1");
    library.get("/library/v1/books/zero");
    var refused = library.get("/library/v1/books/1");
    var other = library.get("/library/v1/books/1", "x-card", "reader-2");

    // then
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(limitHeaders(refused)).isEqualTo("2 0 1772366460");
    assertThat(refused.body()).contains("limit-exceeded");
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "deep", "unbuilt"})
  void tellsAnIncidentAndNothingOfTheInside(String route) throws Exception {
    // when
    var answer = library.get("/library/" + route, "x-request-id", "my-own-17");

    // then
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("internal-error", "my-own-17")
        .doesNotContain("swordfish", "Exception", "Error\"", "secret");
    assertThat(library.lastObservation().incident()).isPresent();
    assertThat(library.lastObservation().status()).isEqualTo(500);
    assertThat(library.lastObservation().operation()).hasValue(route);
  }

  @Test
  void keepsACallersSaneRequestIdAndMakesOneOtherwise() throws Exception {
    assertThat(requestId("abc-123.x:Y_z")).isEqualTo("abc-123.x:Y_z");
    assertThat(requestId("x".repeat(65))).hasSize(36);
    assertThat(requestId("a b")).hasSize(36);
    assertThat(requestId("<script>")).hasSize(36);
    assertThat(requestId("-starts-badly")).hasSize(36);
  }

  @Test
  void neverLetsARequestIdWriteAHeader() throws Exception {
    try (var wire = library.wire()) {
      String answer =
          wire.send(
                  "GET /library/hours HTTP/1.1\r\nHost: a\r\nx-request-id: a\rset-cookie: b=c\r\n\r\n")
              .head();

      assertThat(answer).doesNotContainIgnoringCase("set-cookie");
    }
  }

  @Test
  void observesWhoCalledWhat() throws Exception {
    // when
    library.get("/library/v2/books/101");

    // then
    Observation observed = library.lastObservation();
    assertThat(observed.api()).isEqualTo("library");
    assertThat(observed.operation()).hasValue("book");
    assertThat(observed.version()).isEqualTo(2);
    assertThat(observed.client()).hasValue("reader-1");
    assertThat(observed.status()).isEqualTo(404);
    assertThat(observed.problem()).hasValue("no-such-resource");
    assertThat(observed.incident()).isEmpty();
    assertThat(observed.exceeded()).isEmpty();
    assertThat(observed.userAgent().orElseThrow()).startsWith("Java-http-client");
  }

  @Test
  void observesWhichLimitsWereUsedUpAlsoWhereTheyOnlyWatch() throws Exception {
    // given
    library.limit(LibraryApi.perMinute(1).withMode(LimitPolicy.Mode.OBSERVE));

    // when
    library.get("/library/v2/books/1");
    library.get("/library/v2/books/1", "User-Agent", "connector/1.1+" + "x".repeat(300));

    // then
    Eventually.holds("both", () -> library.observations().size() == 2);
    Observation second = library.observations().getLast();
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.userAgent().orElseThrow()).startsWith("connector/1.1+").hasSize(200);
    assertThat(second.exceeded())
        .extracting(usage -> usage.policy().id())
        .containsExactly("library-all");
  }

  private String requestId(String asked) throws Exception {
    return library
        .get("/library/hours", "x-request-id", asked)
        .headers()
        .firstValue("x-request-id")
        .orElseThrow();
  }

  private static String limitHeaders(HttpResponse<?> answer) {
    var headers = answer.headers();
    return headers.firstValue("x-ratelimit-limit").orElse("-")
        + " "
        + headers.firstValue("x-ratelimit-remaining").orElse("-")
        + " "
        + headers.firstValue("x-ratelimit-reset").orElse("-");
  }
}
