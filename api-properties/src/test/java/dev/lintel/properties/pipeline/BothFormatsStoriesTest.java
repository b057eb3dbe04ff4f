package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.ReadyMade;
import dev.lintel.properties.negotiation.RecordXml;
import dev.lintel.properties.negotiation.lists.DocumentList;
import dev.lintel.properties.negotiation.lists.JsonLines;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One model in JSON and in XML: bodies, answers, lists and failures. */
class BothFormatsStoriesTest {
  private static final Format JSON = JsonFormat.format();
  private static final Format XML = RecordXml.format();
  private static final Format LINES = JsonLines.format();
  private static final BodyLimits LIMITS = new BodyLimits(10_000, 10, 10);
  private static final BodyReaders READERS =
      new BodyReaders(List.of(BodyReader.json(LIMITS), BodyReader.xml(LIMITS))).requiringType();
  private static final byte[] SHELF =
      "{\"id\":7,\"topics\":[\"war\"]}".getBytes(StandardCharsets.UTF_8);

  record Shelf(int id, List<String> topics) {}

  record Wrong(String field, String value, String message) {}

  @JsonRootName("failure")
  record Failure(List<Wrong> entries) {}

  @AutoClose private final OpenLibrary library = OpenLibrary.open(api());

  private static ApiProfile api() {
    ApiProfile plain = LibraryApi.with();
    return new ApiProfile(
        plain.name(),
        plain.title(),
        plain.description(),
        plain.prefixes(),
        plain.identification(),
        new ProblemAnswers(
            Map.of(), List.of(JSON, XML), Failure.class, (problem, _) -> failure(problem)),
        plain.limits(),
        List.of(),
        List.of(
            offered(Route.put("shelve", "/library/shelf"))
                .reads(BodyShape.of(Shelf.class, READERS, "A shelf."))
                .handledBy(call -> Answer.entity(call.body(Shelf.class).orElseThrow())),
            offered(Route.get("shelf", "/library/shelf"))
                .handledBy(call -> Answer.entity(new ReadyMade(SHELF, Shelf.class))),
            offered(Route.get("shelves", "/library/shelves"))
                .offers(Rendition.of(LINES))
                .handledBy(call ->
                    Answer.stream(
                        call.format().mediaType().toString(),
                        out ->
                            DocumentList.of("shelves", Shelf.class)
                                .write(
                                    taker -> taker.take(SHELF),
                                    DocumentList.View.WHOLE,
                                    call.format(),
                                    out)))));
  }

  private static RouteBuilder offered(RouteBuilder route) {
    return route.right(Right.open()).offers(Rendition.of(JSON), Rendition.of(XML));
  }

  private static Failure failure(Problem problem) {
    return new Failure(
        problem.faults().isEmpty()
            ? List.of(new Wrong(problem.type().code(), null, problem.detail()))
            : problem.faults().stream()
                .map(fault -> new Wrong(fault.field(), fault.value().orElse(null), fault.message()))
                .toList());
  }

  private HttpResponse<String> put(String contentType, String body, String accept)
      throws Exception {
    return library.send(
        HttpRequest.newBuilder(library.at("/library/shelf"))
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", contentType)
            .header("Accept", accept)
            .build());
  }

  @Test
  void readsTheOneFormatAndAnswersInTheOther() throws Exception {
    // when
    var xml = put("application/json", "{\"id\":7,\"topics\":[\"war\"]}", "application/xml");
    var json = put("application/xml;charset=utf-8", xml.body(), "application/json");

    // then
    assertThat(xml.headers().firstValue("Content-Type")).hasValue("application/xml");
    assertThat(xml.body()).contains("<id>7</id><topics><topic>war</topic></topics></shelf>");
    assertThat(json.body()).isEqualTo("{\"id\":7,\"topics\":[\"war\"]}");
  }

  @Test
  void tellsFailuresInTheFormatThatTheCallerPrefers() throws Exception {
    assertThat(put("application/json", "{\"id\":\"x\"}", "application/xml").body())
        .contains(
            "<entries><entry><field>id</field><value>x</value><message>must be a whole number");
    assertThat(put("application/xml", "<shelf><id>x</id></shelf>", "application/json").body())
        .startsWith("{\"entries\":[{\"field\":\"id\",\"value\":\"x\",");
    assertThat(library.get("/library/nowhere", "Accept", "application/xml").body())
        .contains("<field>no-such-path</field><value xsi:nil=\"true\"/>");
  }

  @Test
  void asksForTheFormatOfABodyButNotOfNone() throws Exception {
    // when
    var unnamed =
        library.send(
            HttpRequest.newBuilder(library.at("/library/shelf"))
                .PUT(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

    // then
    assertThat(unnamed.statusCode()).isEqualTo(400);
    assertThat(unnamed.body()).contains("content-type-missing", "application/xml");
    assertThat(put("text/csv", "7", "*/*").statusCode()).isEqualTo(415);
    assertThat(library.get("/library/shelf", "Content-Type", "text/csv").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json,application/xml | application/json",
        "application/xml,application/json | application/xml",
        "application/json;q=0.5,application/xml | application/xml",
        "application/x-ndjson | application/x-ndjson",
        "*/*;q=0.1,application/json;q=0 | application/xml",
        "application/* | application/json"
      })
  void answersAListInTheFormatThatIsPreferred(String accept, String type) throws Exception {
    var answer = library.get("/library/shelves", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.body()).contains("war").contains("7");
  }

  @Test
  void answersAReadyMadeDocumentInBothFormats() throws Exception {
    assertThat(library.get("/library/shelf").body())
        .isEqualTo(new String(SHELF, StandardCharsets.UTF_8));
    assertThat(library.get("/library/shelf", "Accept", "application/xml").body())
        .contains("<topic>war</topic>");
    assertThat(library.get("/library/shelf", "Accept", "text/csv").statusCode()).isEqualTo(406);
  }
}
