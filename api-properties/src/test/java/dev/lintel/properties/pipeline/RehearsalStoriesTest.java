package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of thing that ends, on each day of its life, over HTTP. */
class RehearsalStoriesTest {
  /** A shelf. */
  record Shelf(String shelf, String place) {}

  private static final LocalDate ANNOUNCED = LocalDate.of(2026, 1, 1);
  private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
  private static final LocalDate SUNSET = LocalDate.of(2026, 7, 1);
  private static final Deprecation END =
      new Deprecation(
          ANNOUNCED,
          SINCE,
          Optional.of(SUNSET),
          URI.create("/news/end"),
          "There is something better.",
          Optional.of(URI.create("/library/better")));
  private static final Parameter<String> WORD =
      Parameter.query("word", ParameterTypes.text(9), "A word.").deprecated(END);

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              shelf(
                  "versioned",
                  "/library/v{version}/versioned",
                  Versions.of(1, 2).deprecated(1, END)),
              Route.get("resource", "/library/resource")
                  .right(Right.open())
                  .deprecated(Optional.of(END))
                  .offers(Rendition.of(LibraryApi.JSON))
                  .handledBy(_ -> Answer.entity(new Shelf("7", "p"))),
              Route.get("moved", "/library/here")
                  .right(Right.open())
                  .alsoAt("/library/there", Map.of(), Optional.of(END))
                  .takes(WORD)
                  .endsField("place", END)
                  .offers(
                      Rendition.of(LibraryApi.JSON), Rendition.of(LibraryApi.XML).deprecated(END))
                  .answers(Outcome.of(200, "A shelf.", Shelf.class))
                  .handledBy(
                      call -> Answer.entity(new Shelf(call.find(WORD).orElse("none"), "p")))));

  private static Route shelf(String operation, String path, Versions versions) {
    return Route.get(operation, path)
        .versions(versions)
        .right(Right.open())
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(_ -> Answer.entity(new Shelf("7", "p")));
  }

  /**
   * @param key under which its use is counted
   * @param status what a request that uses it is answered once it is gone
   * @param body of which the answer then has nothing
   */
  record Kind(String name, String path, String accept, String key, int status, String body) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    String json = "application/json";
    return Stream.of(
        new Kind("version", "/library/v1/versioned", json, "route:versionedV1", 410, "shelf\":\"7"),
        new Kind("resource", "/library/resource", json, "route:resource", 410, "shelf\":\"7"),
        new Kind("path", "/library/there", json, "alias:/library/there", 410, "shelf\":\"none"),
        new Kind("parameter", "/library/here?word=war", json, "parameter:moved.word", 200, "war"),
        new Kind("field", "/library/here", json, "field:moved.place", 200, "place"),
        new Kind("format", "/library/here", "application/xml", "format:xml", 406, "<"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isServedThenToldThenDeprecatedThenGone(Kind kind) throws Exception {
    // before anybody was told
    HttpResponse<String> before = on(ANNOUNCED.minusDays(1), kind);
    assertThat(before.statusCode()).isEqualTo(200);
    assertThat(before.headers().map()).doesNotContainKeys("deprecation", "sunset");
    assertThat(library.lastObservation().deprecated()).doesNotContain(kind.key());

    // announced, deprecated, and on the last day
    for (LocalDate day : new LocalDate[] {ANNOUNCED, SINCE, SUNSET.minusDays(1)}) {
      HttpResponse<String> told = on(day, kind);
      assertThat(told.statusCode()).isEqualTo(200);
      assertThat(told.body()).contains(kind.body());
      assertThat(told.headers().firstValue("Deprecation")).hasValue("@1772323200");
      assertThat(told.headers().firstValue("Sunset")).hasValue("Wed, 01 Jul 2026 00:00:00 GMT");
      assertThat(String.join(" ", told.headers().allValues("Link")))
          .contains("</news/end>; rel=\"deprecation\"");
      assertThat(library.lastObservation().deprecated()).contains(kind.key());
    }

    // gone
    HttpResponse<String> gone = on(SUNSET, kind);
    assertThat(gone.statusCode()).isEqualTo(kind.status());
    assertThat(gone.body()).doesNotContain(kind.body());
    if (kind.status() == 410) {
      assertThat(gone.body()).contains("2026-07-01", "/library/better", "/news/end");
    }
  }

  /** What else of the route ends is not looked at. */
  private HttpResponse<String> on(LocalDate day, Kind kind) throws Exception {
    library.itIs(day);
    int seen = library.observations().size();
    HttpResponse<String> answer = library.get(kind.path(), "Accept", kind.accept());
    dev.lintel.properties.testkit.Eventually.holds(
        "it is observed", () -> library.observations().size() > seen);
    return answer;
  }
}
