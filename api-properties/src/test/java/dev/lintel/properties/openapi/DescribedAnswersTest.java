package dev.lintel.properties.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedAnswersTest {
  private static final String BOOKS = "/api/v2/books";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type", "application/json;charset=utf-8",
          "X-Request-Id", "1",
          "x-total-hits", "1",
          "x-ratelimit-remaining", "5");

  private final DescribedAnswers described =
      new DescribedAnswers(OpenApiWriter.write(BooksApi.profile(), Scope.ALL));

  @Test
  void passesWhatJacksonWritesOfTheDeclaredRecord() {
    passes(seen("GET", BOOKS, 200, HEADERS, json(List.of(full(), bare()))));
  }

  @Test
  void passesAnswersWithoutBodies() {
    passes(seen("HEAD", BOOKS, 200, HEADERS, ""));
    passes(seen("GET", BOOKS, 304, Map.of("x-request-id", "1", "ETag", "\"1\""), ""));
    passes(seen("POST", "/api/v2/books/7/loans", 202, Map.of("x-request-id", "1"), ""));
  }

  @Test
  void passesPictures() {
    passes(
        seen(
            "GET",
            "/api/covers/7",
            200,
            Map.of("x-request-id", "1", "Content-Type", "image/jpeg"),
            "picture"));
  }

  @Test
  void passesFailuresInTheShapeOfTheApi() {
    // given
    String body = json(new FieldErrors(Map.of(), "Nothing here.", 404, "", "no-such-path"));

    // then
    passes(seen("GET", BOOKS, 400, HEADERS_OF_FAILURE, body));
    passes(seen("GET", "/nowhere", 404, HEADERS_OF_FAILURE, body));
    passes(seen("PUT", BOOKS, 405, with(HEADERS_OF_FAILURE, "Allow", "GET"), body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"number\":7 | \"number\":\"7\" | /0/number",
        "\"number\":7 | \"number\":7.5 | /0/number",
        "\"number\":7 | \"other\":7 | required property 'number'",
        "\"number\":7 | \"number\":7,\"secret\":1 | property 'secret'",
        "\"title\":\"A\" | \"title\":null | /0/title",
        "2026-02-03T04:05:06Z | yesterday | /0/changed",
        "\"binding\":\"SOFT\" | \"binding\":\"LEATHER\" | /0/binding",
        "\"row\":2 | \"row\":null | /0/shelf",
        "[{ | {[ | is not JSON",
      })
  void findsABodyThatIsOtherwise(String right, String wrong, String fault) {
    // given
    String body = json(List.of(full())).replace(right, wrong);

    // then
    fails(seen("GET", BOOKS, 200, HEADERS, body), fault);
  }

  @Test
  void findsAFieldOfANewerVersionInAnOlderOne() {
    fails(
        seen("GET", "/api/v1/books", 200, only("application/json"), json(List.of(full()))),
        "property 'language'");
  }

  @Test
  void findsWhatIsNotDescribedAtAll() {
    String body = json(List.of());
    fails(seen("GET", BOOKS, 201, HEADERS, body), "does not tell of this status");
    fails(seen("GET", BOOKS, 404, HEADERS, body), "does not tell of this status");
    fails(seen("GET", "/nowhere", 200, HEADERS, body), "does not tell of this status");
    fails(seen("PUT", BOOKS, 200, HEADERS, body), "does not tell of this status");
    fails(seen("GET", BOOKS, 200, only("application/xml"), "<books/>"), "application/xml");
  }

  @Test
  void findsHeadersThatAreOtherwise() {
    String body = json(List.of());
    fails(seen("GET", BOOKS, 200, with(HEADERS, "x-surprise", "1"), body), "x-surprise");
    fails(seen("GET", BOOKS, 200, with(HEADERS, "x-total-hits", "many"), body), "many");
    fails(seen("PUT", BOOKS, 405, HEADERS_OF_FAILURE, body), "Allow is missing");
    fails(
        seen("GET", BOOKS, 200, Map.of("Content-Type", "application/json"), body),
        "x-request-id is missing");
  }

  private static final Map<String, String> HEADERS_OF_FAILURE = only("application/json");

  private void passes(SeenAnswer seen) {
    assertThatCode(() -> described.check(seen)).doesNotThrowAnyException();
  }

  private void fails(SeenAnswer seen, String fault) {
    assertThatThrownBy(() -> described.check(seen))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fault);
  }

  private static SeenAnswer seen(
      String method, String path, int status, Map<String, String> headers, String body) {
    var lists = new HashMap<String, List<String>>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return new SeenAnswer(method, path, status, lists, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> only(String mediaType) {
    return Map.of("Content-Type", mediaType, "x-request-id", "1");
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return more;
  }

  private static String json(Object value) {
    return JsonFormat.mapper().writeValueAsString(value);
  }

  private static Books.Book full() {
    return new Books.Book(
        7,
        "novel",
        "A",
        "B",
        LocalDate.EPOCH,
        Instant.parse("2026-02-03T04:05:06Z"),
        new UUID(1, 2),
        new BigDecimal("1.50"),
        BigDecimal.ONE,
        300,
        true,
        Books.Binding.SOFT,
        Books.Binding.ELECTRONIC,
        new Books.Isbn("9783161484100"),
        URI.create("https://books.example/7"),
        new Books.Shelf("B", 2),
        List.of(new Books.Author("C", 1950, new Books.Author("D", null, null))),
        java.util.Arrays.asList("good", null),
        Map.of("north", 3),
        "seen",
        "{\"any\":[1]}",
        "en",
        new Books.Hours(9));
  }

  private static Books.Book bare() {
    return new Books.Book(
        8,
        "novel",
        "A",
        null,
        null,
        Instant.EPOCH,
        new UUID(1, 2),
        BigDecimal.ZERO,
        null,
        0,
        false,
        Books.Binding.HARD,
        null,
        new Books.Isbn(""),
        null,
        null,
        List.of(),
        List.of(),
        Map.of(),
        null,
        "null",
        null,
        null);
  }
}
