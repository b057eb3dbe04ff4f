package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.negotiation.RecordXml;
import dev.lintel.properties.negotiation.lists.DocumentList;
import dev.lintel.properties.negotiation.lists.JsonLines;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.JsonView;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Fields that end in what streams, and in XML. */
class EndedFieldStoriesTest {
  /** A shelf, whose place ends. */
  record Shelf(String shelf, String place) {}

  private static final LocalDate SUNSET = LocalDate.of(2026, 6, 1);
  private static final Deprecation ENDS =
      new Deprecation(
          LocalDate.of(2025, 11, 1),
          Optional.of(SUNSET),
          URI.create("/news/places"),
          "There is something better.",
          Optional.empty());
  private static final BodyLimits LIMITS = new BodyLimits(1_000, 5, 5);
  private static final String XML = "<shelf><shelf>7</shelf><place>p</place></shelf>";

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              Route.get("shelves", "/library/shelves")
                  .right(Right.open())
                  .endsField("shelves.place", ENDS)
                  .offers(
                      Rendition.of(LibraryApi.JSON),
                      Rendition.of(JsonLines.format()),
                      Rendition.of(RecordXml.format()))
                  .answers(Outcome.of(200, "All.", new Listing("shelves", Shelf.class)))
                  .handledBy(EndedFieldStoriesTest::streamed),
              Route.post("shelve", "/library/shelve")
                  .right(Right.open())
                  .reads(
                      BodyShape.of(
                          Shelf.class,
                          new BodyReaders(List.of(BodyReader.json(LIMITS), BodyReader.xml(LIMITS)))
                              .alsoIn(StandardCharsets.ISO_8859_1),
                          "A shelf."))
                  .endsField("place", ENDS)
                  .offers(Rendition.of(LibraryApi.JSON))
                  .answers(Outcome.of(200, "The place that was read.", String.class))
                  .handledBy(call ->
                      Answer.bytes(
                          "text/plain",
                          String.valueOf(call.body(Shelf.class).orElseThrow())
                              .getBytes(StandardCharsets.UTF_8)))));

  /** The handler does what lists in other languages than JSON must do themselves. */
  private static Answer streamed(Call call) {
    JsonView view = call.withoutGoneFields(JsonView.unchanged());
    boolean isXml = call.format().name().equals("xml");
    return Answer.stream(
        call.format().mediaType().toString(),
        out ->
            DocumentList.of("shelves", Shelf.class)
                .write(
                    taker -> {
                      taker.take("{\"shelf\":\"7\",\"place\":\"p\"}".getBytes());
                      taker.take("{\"place\":\"q\",\"shelf\":\"8\"}".getBytes());
                    },
                    isXml ? view::write : DocumentList.View.WHOLE,
                    call.format(),
                    out));
  }

  @Test
  void aStreamTellsTheEndOfAllFieldsThatItMayHave() throws Exception {
    for (String type : List.of("application/json", "application/x-ndjson", "application/xml")) {
      // when
      var answer = library.get("/library/shelves", "Accept", type);

      // then
      assertThat(answer.body()).as(type).contains("place");
      assertThat(answer.headers().firstValue("Sunset")).as(type).isPresent();
      assertThat(library.lastObservation().deprecated())
          .containsExactly("field:shelves.shelves.place");
    }
  }

  @Test
  void fromTheSunsetOnTheFieldIsTakenOutOfTheStream() throws Exception {
    // given
    library.itIs(SUNSET);

    // then
    assertThat(stream("application/json"))
        .isEqualTo("{\"shelves\":[{\"shelf\":\"7\"},{\"shelf\":\"8\"}]}");
    assertThat(stream("application/x-ndjson")).isEqualTo("{\"shelf\":\"7\"}\n{\"shelf\":\"8\"}\n");
    assertThat(stream("application/xml")).contains("<shelf>7</shelf>").doesNotContain("place");
  }

  @Test
  void aFieldThatIsSentInXmlTellsItsEnd() throws Exception {
    // when
    var answer = shelve(XML, "application/xml");

    // then
    assertThat(answer.body()).isEqualTo("Shelf[shelf=7, place=p]");
    assertThat(answer.headers().firstValue("Sunset")).isPresent();
    assertThat(library.lastObservation().deprecated()).containsExactly("field:shelve.place");
    var without = shelve("<shelf><shelf>7</shelf></shelf>", "application/xml");
    assertThat(without.headers().firstValue("Sunset")).isEmpty();
  }

  @Test
  void fromTheSunsetOnAFieldThatIsSentIsNotReadInAnyLanguage() throws Exception {
    // given
    library.itIs(SUNSET);
    String json = "{\"shelf\":\"7\",\"place\":\"p\"}";

    // then
    for (String body : List.of(XML, XML.replace("7", "ø"))) {
      assertThat(shelve(body, "application/xml; charset=utf-8").body()).endsWith("place=null]");
    }
    assertThat(shelve(json, "application/json").body()).isEqualTo("Shelf[shelf=7, place=null]");
    assertThat(shelve(json, "application/json; charset=iso-8859-1").body())
        .isEqualTo("Shelf[shelf=7, place=null]");
    assertThat(library.post("/library/shelve", json).body())
        .isEqualTo("Shelf[shelf=7, place=null]");
  }

  @Test
  void whatCannotBeReadIsToldByItsReader() throws Exception {
    for (LocalDate day : List.of(SUNSET.minusDays(1), SUNSET)) {
      library.itIs(day);
      assertThat(shelve("<shelf><place>", "application/xml").statusCode()).isEqualTo(400);
      assertThat(shelve("<!DOCTYPE x []><shelf/>", "application/xml").statusCode()).isEqualTo(400);
      assertThat(shelve("{", "application/json; charset=none-such").statusCode()).isEqualTo(415);
      assertThat(shelve("{}", "no type").statusCode()).isEqualTo(415);
    }
  }

  private String stream(String type) throws Exception {
    var answer = library.get("/library/shelves", "Accept", type);
    assertThat(answer.headers().firstValue("Deprecation")).isEmpty();
    return answer.body();
  }

  private HttpResponse<String> shelve(String body, String type) throws Exception {
    return library.post("/library/shelve", body, "Content-Type", type);
  }
}
