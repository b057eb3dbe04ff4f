package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingStoriesTest {
  @AutoClose private final OpenLibrary library = OpenLibrary.open(LibraryApi.with());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/library",
        "/library/",
        "/library/nothing",
        "/library/v1",
        "/library/v1/books/",
        "/library/v1/books/1/more",
        "/library/v4/books",
        "/library/v01/books",
        "/library/v/books",
        "/library/v{version}/books",
        "/library/V1/books",
        "/library/v1/Books"
      })
  void answersWhatIsNotServedWithTheShapeOfTheApi(String path) throws Exception {
    // when
    var answer = library.get(path.replace("{", "%7B").replace("}", "%7D"));

    // then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("\"code\":\"no-such-path\"", "\"status\":404");
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("x-request-id")).isPresent();
  }

  @Test
  void tellsThePossibleMethodsAndHeadWhereverGetIs() throws Exception {
    // when
    var refused = library.method("DELETE", "/library/v2/books");

    // then
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    assertThat(refused.body()).contains("method-not-allowed", "GET, HEAD, POST");
    assertThat(library.method("POST", "/library/v1/books").headers().firstValue("Allow"))
        .hasValue("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/library/v1/books/1", "/library/cover", "/library/hours"})
  void answersHeadAsGetWithoutItsBody(String path) throws Exception {
    // when
    var get = library.get(path);
    var head = library.method("HEAD", path);

    // then
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"content-type", "content-length", "etag"}) {
      assertThat(head.headers().firstValue(name))
          .isEqualTo(get.headers().firstValue(name))
          .isPresent();
    }
  }

  @Test
  void answersHeadOfAFailureWithoutBody() throws Exception {
    var head = library.method("HEAD", "/library/nothing");

    assertThat(head.statusCode()).isEqualTo(404);
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/library/v1/books/newest, The newest",
    "/library/v1/books/7, Book 7",
    "/library/shelves/main/keys, the keys",
    "/library/shelves/main/plan, main",
    "/library/shelves/main, main",
    "/library/shelves/side/plan, side"
  })
  void prefersALiteralSegmentButGoesBackToTheVariable(String path, String expected)
      throws Exception {
    var answer = library.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/library/shelves/a%20b, a b",
    "/library/shelves/a+b, a+b",
    "/library/shelves/%C3%A6%C3%B8%C3%A5, æøå",
    "/library/shelves/%E6%9B%B8, 書",
    "/library/shelves/50%25, 50%",
    "/library/shelves/a;b, a;b",
    "/library/shelves/a/../b, b",
    "/library/./shelves/a, a"
  })
  void decodesAPathOnce(String path, String shelf) throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.get(path).answer();

      assertThat(answer).startsWith("HTTP/1.1 200").contains("{\"shelf\":\"" + shelf + "\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/library/shelves/a%2Fb",
        "/library/shelves/%2e%2e/desk",
        "/library//shelves/a",
        "/library/shelves//",
        "/library/shelves/%",
        "/library/shelves/%zz",
        "/library/shelves/%FF",
        "/library/shelves/%00",
        "/library/shelves/a%5Cb",
        "/../../secret"
      })
  void refusesPathsThatReadersDisagreeOn(String path) throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.get(path).answer();

      assertThat(answer).containsPattern("^HTTP/1.1 40[04]");
      assertThat(answer).contains("\"code\":\"", "\"status\":40").doesNotContain("Exception");
    }
  }

  @Test
  void saysInWhichVersionARouteIsServed() throws Exception {
    assertThat(library.get("/library/v1/books").body()).contains("\"version\":1");
    assertThat(library.get("/library/v3/books").body()).contains("\"version\":3");
  }
}
