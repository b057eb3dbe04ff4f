package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.profile.Handler;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorStoriesTest {
  private static final String OWN_TAG = "\"one,two\"";

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              open("long", call -> Answer.entity(numbers())),
              open(
                  "tagged",
                  call ->
                      Answer.stream("text/plain", out -> out.write("text".getBytes()))
                          .withHeader("ETag", OWN_TAG))));

  private static Route open(String name, Handler handler) {
    return Route.get(name, "/library/" + name)
        .right(Right.open())
        .offers(dev.lintel.properties.profile.Rendition.of(LibraryApi.JSON))
        .handledBy(handler);
  }

  private static Map<String, List<Integer>> numbers() {
    return Map.of("numbers", IntStream.range(0, 2_000).boxed().toList());
  }

  @Test
  void doesNotSendAgainWhatTheCallerHas() throws Exception {
    // given
    String tag = tagOf("/library/v1/books/1");

    // then
    for (String known :
        List.of(tag, "W/" + tag, "\"a\", " + tag, "\"a\" ,W/" + tag + ",\"b\"", "*")) {
      var answer = library.get("/library/v1/books/1", "If-None-Match", known);
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.headers().firstValue("Content-Length")).as(known).isEmpty();
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
      assertThat(answer.headers().firstValue("x-ratelimit-remaining")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "nonsense", "", "\"*\"", "\"", "W/", ",,,"})
  void sendsWhatTheCallerDoesNotHave(String known) throws Exception {
    assertThat(library.get("/library/v1/books/1", "If-None-Match", known).statusCode())
        .isEqualTo(200);
  }

  @Test
  void givesEachRepresentationItsOwnTag() throws Exception {
    assertThat(tagOf("/library/v1/books/1")).isNotEqualTo(tagOf("/library/v1/books/2"));
    assertThat(tagOf("/library/v1/books?format=json"))
        .isNotEqualTo(tagOf("/library/v1/books?format=xml"));
  }

  @Test
  void validatesHeadLikeGet() throws Exception {
    String tag = tagOf("/library/v1/books/1");

    var head = library.method("HEAD", "/library/v1/books/1", "If-None-Match", tag);

    assertThat(head.statusCode()).isEqualTo(304);
  }

  @Test
  void validatesATagThatCameWithGzip() throws Exception {
    // given
    var zipped = library.get("/library/long", "Accept-Encoding", "gzip");
    String tag = zipped.headers().firstValue("ETag").orElseThrow();

    // then
    assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(zipped.headers().allValues("Vary")).anyMatch(v -> v.contains("Accept-Encoding"));
    assertThat(tag).isNotEqualTo(tagOf("/library/long"));
    assertThat(statusOf("/library/long", tag, "gzip")).isEqualTo(304);
    assertThat(statusOf("/library/long", tagOf("/library/long"), "identity")).isEqualTo(304);
    assertThat(statusOf("/library/long", "\"x\", W/" + tag, "gzip")).isEqualTo(304);
  }

  @Test
  void validatesAHandlersOwnTagAlsoOfAStream() throws Exception {
    assertThat(statusOf("/library/tagged", OWN_TAG, "identity")).isEqualTo(304);
    assertThat(statusOf("/library/tagged", "\"one\"", "identity")).isEqualTo(200);
  }

  @Test
  void tagsNoAnswerToAPost() throws Exception {
    var answer = library.post("/library/v2/books", "{\"numbers\":[]}", "If-None-Match", "*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void tagsNoFailure() throws Exception {
    var answer = library.get("/library/v1/books/101", "If-None-Match", "*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  private String tagOf(String path) throws Exception {
    return library.get(path).headers().firstValue("ETag").orElseThrow();
  }

  private int statusOf(String path, String known, String encoding) throws Exception {
    return library.get(path, "If-None-Match", known, "Accept-Encoding", encoding).statusCode();
  }
}
