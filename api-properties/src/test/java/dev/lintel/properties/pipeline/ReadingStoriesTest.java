package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingStoriesTest {
  @AutoClose private final OpenLibrary library = OpenLibrary.open(LibraryApi.with());

  @Test
  void ignoresParametersThatNoVersionKnowsAndThoseOfOtherVersions() throws Exception {
    // when
    var first = library.get("/library/v1/books?nonsense=1&signed=perhaps&pageSize=x");
    var second = library.get("/library/v2/books?signed=true&pageSize=5");
    var wrong = library.get("/library/v2/books?signed=perhaps");

    // then
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.body()).contains("\"signed\":true", "\"pageSize\":5");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("\"signed\":[\"signed: must be true or false\"]");
  }

  @Test
  void tellsAllFaultsOfPathAndQueryAndPagingTogether() throws Exception {
    // when
    var answer =
        library.get("/library/v2/books?since=yesterday&numbers=1,zero&pageSize=0&sortField=colour");

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"since\":", "\"numbers\":", "'zero'", "\"pageSize\":", "\"sortField\":")
        .contains("\"code\":\"invalid-request\"", "\"title\":\"Faults of the request.\"");
  }

  @Test
  void tellsFaultsOfTheBodyBesideThoseOfTheQuery() throws Exception {
    // when
    var answer =
        library.post(
            "/library/v2/books?pageSize=0&title=" + "x".repeat(21), "{\"numbers\":[\"one\"]}");

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"title\":[", "\"pageSize\":[", "\"numbers[0]\":[");
  }

  @Test
  void countsAParameterWithoutAValueAsLeftOut() throws Exception {
    var answer = library.get("/library/v2/books?since=&title&numbers=&pageSize=&format=");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"pageSize\":10,\"version\":2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title=&title=b|\"title\":\"b\"",
        "numbers=1&numbers=2,3|\"numbers\":\"[1, 2, 3]\"",
        "numbers=1,,2,|\"numbers\":\"[1, 2]\"",
        "numbers=%201%20,%202|\"numbers\":\"[1, 2]\"",
        "title=a+b%2Bc|\"title\":\"a b+c\"",
        "title=%C3%A6|\"title\":\"æ\"",
        "title=a=b|\"title\":\"a=b\"",
        "title=%22%3C%3E|\"title\":\"\\\"<>\"",
        "&&title=a&|\"title\":\"a\""
      })
  void readsAQueryAsFormsWriteIt(String query, String expected) throws Exception {
    try (var wire = library.wire()) {
      assertThat(wire.get("/library/v1/books?" + query).answer())
          .startsWith("HTTP/1.1 200")
          .contains(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=a&title=b", "title=a&title=a"})
  void refusesAParameterOfOneValueThatIsSentTwice(String query) throws Exception {
    var answer = library.get("/library/v1/books?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("[\"title: was sent more than once; send it once\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=%FF", "title=%", "title=%zz", "title=%C3", "title=%00"})
  void refusesAQueryThatCannotBeDecoded(String query) throws Exception {
    try (var wire = library.wire()) {
      assertThat(wire.get("/library/v1/books?" + query).answer())
          .startsWith("HTTP/1.1 400")
          .containsIgnoringCase("x-request-id: ")
          .contains("\"status\":400");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"numbers=1,2,3,4", "numbers=,", "numbers=1&numbers=2&numbers=3&numbers=4"})
  void boundsListsFromBothSides(String query) throws Exception {
    var answer = library.get("/library/v1/books?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"numbers\":[\"numbers: must have");
  }

  @Test
  void refusesABodyThatIsMissingMalformedOrOfAnotherKind() throws Exception {
    assertThat(library.post("/library/v2/books", "").statusCode()).isEqualTo(400);
    assertThat(library.post("/library/v2/books", "{\"numbers\":").body())
        .contains("malformed-body");
    assertThat(library.post("/library/v2/books", "<a/>", "Content-Type", "text/csv").statusCode())
        .isEqualTo(415);
  }

  @Test
  void answersWhatItUnderstood() throws Exception {
    var answer = library.post("/library/v3/books", "{\"numbers\":[\"1\",2],\"title\":\"Tides\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"numbers\":[1,2],\"title\":\"Tides\"}");
  }
}
