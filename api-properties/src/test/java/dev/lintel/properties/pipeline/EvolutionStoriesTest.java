package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Evolution;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.ProfileCheck;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EvolutionStoriesTest {
  /** A shelf, which is called place by those who are behind. */
  record Shelf(String shelf, String place) {}

  private static final LocalDate ANNOUNCED = LocalDate.of(2025, 11, 1);
  private static final LocalDate SUNSET = LocalDate.of(2026, 6, 1);
  private static final Deprecation VERSION_ENDS =
      end("versions", LocalDate.of(2026, 2, 1), Optional.of(URI.create("/library/v2/shelves")));
  private static final Deprecation WORD_ENDS = end("words", ANNOUNCED, Optional.empty());
  private static final Deprecation FIELD_ENDS =
      end("places", LocalDate.of(2026, 1, 1), Optional.empty());
  private static final Deprecation XML_ENDS =
      end("xml", LocalDate.of(2026, 1, 1), Optional.empty());
  private static final Parameter<String> WORD =
      Parameter.query("word", ParameterTypes.text(9), "A word.").deprecated(WORD_ENDS);
  private static final BodyShape BODY =
      BodyShape.of(
          Shelf.class,
          new BodyReaders(List.of(BodyReader.json(new BodyLimits(1_000, 5, 5)))),
          "A shelf.");
  private static final ApiProfile API =
      LibraryApi.with(
          Route.get("shelves", "/library/v{version}/shelves")
              .versions(Versions.of(1, 2).deprecated(1, VERSION_ENDS))
              .right(Right.open())
              .takes(WORD)
              .offers(
                  Rendition.of(LibraryApi.JSON), Rendition.of(LibraryApi.XML).deprecated(XML_ENDS))
              .answers(Outcome.of(200, "A shelf.", Shelf.class))
              .handledBy(call -> Answer.entity(new Shelf("7", call.find(WORD).orElse("no word")))),
          Route.post("shelve", "/library/shelve")
              .right(Right.open())
              .reads(BODY)
              .endsField("place", FIELD_ENDS)
              .offers(Rendition.of(LibraryApi.JSON))
              .answers(Outcome.of(200, "A shelf.", Shelf.class))
              .handledBy(EvolutionStoriesTest::shelved),
          Route.get("began", "/library/began")
              .right(Right.open())
              .offers(Rendition.of(LibraryApi.JSON))
              .handledBy(EvolutionStoriesTest::began));

  @AutoClose private final OpenLibrary library = OpenLibrary.open(API);

  private static Deprecation end(String page, LocalDate since, Optional<URI> successor) {
    return new Deprecation(
        ANNOUNCED,
        since,
        Optional.of(SUNSET),
        URI.create("/news/" + page),
        "There is something better.",
        successor);
  }

  /** The status of what an older version began with a field that ends. */
  private static Answer began(Call call) {
    call.used().use(call.ends().ofBegun("shelves", 1, List.of("field:shelve.place", "field:x")));
    return Answer.entity(Map.of());
  }

  private static Answer shelved(Call call) {
    Shelf sent = call.body(Shelf.class).orElseThrow();
    return Answer.entity(new Shelf(sent.shelf(), "was " + sent.place()));
  }

  @Test
  void aDeprecatedVersionTellsItsEndAndTheNewOneTellsNothing() throws Exception {
    // when
    var old = library.get("/library/v1/shelves");
    var young = library.get("/library/v2/shelves");

    // then
    assertThat(old.headers().firstValue("Deprecation")).hasValue("@1769904000");
    assertThat(old.headers().firstValue("Sunset")).hasValue("Mon, 01 Jun 2026 00:00:00 GMT");
    assertThat(links(old))
        .contains("</news/versions>; rel=\"deprecation\"")
        .contains("</library/v2/shelves>; rel=\"successor-version\"")
        .contains("</news/versions>; rel=\"sunset\"");
    assertThat(young.headers().map()).doesNotContainKeys("deprecation", "sunset", "link");
  }

  @Test
  void nothingIsToldBeforeItIsAnnounced() throws Exception {
    // given
    library.itIs(ANNOUNCED.minusDays(1));

    // then
    assertThat(library.get("/library/v1/shelves").headers().firstValue("Deprecation")).isEmpty();
    assertThat(library.lastObservation().deprecated()).isEmpty();
  }

  @Test
  void severalEndsAtOnceTellTheEarliestDayAndAllLinks() throws Exception {
    // when
    var answer = library.get("/library/v1/shelves?word=w", "Accept", "application/xml");

    // then
    assertThat(answer.headers().firstValue("Deprecation")).hasValue("@1761955200");
    assertThat(links(answer)).contains("/news/versions", "/news/words", "/news/xml");
    assertThat(library.lastObservation().deprecated())
        .containsExactly("route:shelvesV1", "parameter:shelves.word", "format:xml");
  }

  @Test
  void failuresOfADeprecatedVersionTellItsEndToo() throws Exception {
    // when
    var refused = library.get("/library/v1/shelves", "Accept", "image/png");
    var faulty = library.get("/library/v1/shelves?word=much-too-long");

    // then
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.headers().firstValue("Sunset")).isPresent();
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(links(faulty)).contains("/news/versions", "/news/words");
  }

  @Test
  void aVersionPastItsSunsetIsGoneWithItsSuccessorInTheBody() throws Exception {
    // given
    library.itIs(SUNSET);

    // when
    var answer = library.get("/library/v1/shelves");

    // then
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("2026-06-01", "/library/v2/shelves", "/news/versions");
    assertThat(links(answer)).contains("successor-version");
    assertThat(library.lastObservation().problem()).contains("ended");
    assertThat(library.get("/library/v2/shelves").statusCode()).isEqualTo(200);
  }

  @Test
  void aVersionStaysUntilTheDayBeforeItsSunset() throws Exception {
    library.itIs(SUNSET.minusDays(1));
    assertThat(library.get("/library/v1/shelves").statusCode()).isEqualTo(200);
  }

  @Test
  void aParameterPastItsSunsetIsIgnored() throws Exception {
    // when, then
    assertThat(library.get("/library/v2/shelves?word=w").body()).contains("\"place\":\"w\"");
    library.itIs(SUNSET);
    var answer = library.get("/library/v2/shelves?word=much-too-long");
    assertThat(answer.body()).contains("\"place\":\"no word\"");
    assertThat(answer.headers().firstValue("Deprecation")).isEmpty();
  }

  @Test
  void aFormatPastItsSunsetIsNotAcceptable() throws Exception {
    // when, then
    assertThat(library.get("/library/v2/shelves", "Accept", "application/xml").statusCode())
        .isEqualTo(200);
    library.itIs(SUNSET);
    assertThat(library.get("/library/v2/shelves", "Accept", "application/xml").statusCode())
        .isEqualTo(406);
    assertThat(library.get("/library/v2/shelves").statusCode()).isEqualTo(200);
  }

  @Test
  void aFieldThatIsThereTellsItsEnd() throws Exception {
    // when
    var answer = shelve("{\"shelf\":\"7\",\"place\":\"p\"}");

    // then
    assertThat(answer.body()).isEqualTo("{\"shelf\":\"7\",\"place\":\"was p\"}");
    assertThat(links(answer)).contains("/news/places");
    assertThat(library.lastObservation().deprecated()).containsExactly("field:shelve.place");
  }

  @Test
  void aFieldPastItsSunsetIsIgnoredInBodiesAndLeftOutOfAnswers() throws Exception {
    // given
    library.itIs(SUNSET);

    // when
    var answer = shelve("{\"shelf\":\"7\",\"place\":[\"of no use\"]}");

    // then
    assertThat(answer.body()).isEqualTo("{\"shelf\":\"7\"}");
    assertThat(answer.headers().firstValue("Deprecation")).isEmpty();
    assertThat(library.lastObservation().deprecated()).isEmpty();
  }

  @Test
  void aBodyThatCannotBeReadIsStillToldByItsReader() throws Exception {
    assertThat(shelve("{\"shelf\":").statusCode()).isEqualTo(400);
    library.itIs(SUNSET);
    assertThat(shelve("{\"shelf\":").statusCode()).isEqualTo(400);
  }

  @Test
  void theStatusOfWhatAnOldVersionBeganTellsAllEndsThatItMet() throws Exception {
    // when
    var status = library.get("/library/began");

    // then
    assertThat(status.headers().firstValue("Sunset")).isPresent();
    assertThat(links(status)).contains("/news/versions", "/news/places");
    assertThat(library.lastObservation().deprecated())
        .containsExactly("route:shelvesV1", "field:shelve.place");
  }

  @Test
  void theListHasEveryEndOnce() {
    // when
    var list = Evolution.of(List.of(API)).entries();

    // then
    assertThat(list)
        .extracting(entry -> entry.what())
        .contains("route:shelvesV1", "parameter:shelves.word", "format:xml", "field:shelve.place")
        .doesNotHaveDuplicates();
    assertThat(Evolution.of(List.of(API)).find(API.name(), "route:shelvesV1"))
        .hasValueSatisfying(entry -> {
          assertThat(entry.end()).isEqualTo(VERSION_ENDS);
          assertThat(entry.operations()).containsExactly("shelves");
        });
  }

  @Test
  void aParameterThatIsRequiredCannotEnd() {
    // given
    ApiProfile wrong =
        LibraryApi.with(
            Route.get("wrong", "/library/wrong")
                .takes(WORD.mandatory())
                .handledBy(_ -> Answer.empty(204)));

    // then
    assertThat(ProfileCheck.violations(wrong)).anyMatch(text -> text.contains("end of word"));
  }

  private HttpResponse<String> shelve(String body) throws Exception {
    return library.post("/library/shelve", body, "Content-Type", "application/json");
  }

  private static String links(HttpResponse<String> answer) {
    return String.join(", ", answer.headers().allValues("Link"));
  }
}
