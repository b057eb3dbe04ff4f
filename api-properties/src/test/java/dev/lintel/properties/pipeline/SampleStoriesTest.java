package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is kept of a request that used something deprecated. */
class SampleStoriesTest {
  private static final Deprecation ENDS =
      new Deprecation(
          LocalDate.of(2026, 1, 1),
          Optional.empty(),
          URI.create("/news"),
          "Old.",
          Optional.empty());

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              Route.get("samples", "/library/v{version}/samples/{shelf}")
                  .versions(Versions.of(1, 2).deprecated(1, ENDS))
                  .right(Right.open())
                  .takes(
                      Parameter.path("shelf", ParameterTypes.text(9), "A shelf."),
                      Parameter.query("size", ParameterTypes.integer(1, 99), "How many."),
                      Parameter.query("day", ParameterTypes.day(), "A day."),
                      Parameter.query("order", ParameterTypes.choice(Map.of("up", 1)), "Order."),
                      Parameter.query("reader", ParameterTypes.text(99), "Somebody's name."))
                  .offers(Rendition.of(LibraryApi.JSON))
                  .handledBy(_ -> Answer.entity(Map.of()))));

  @Test
  void showsWhatCannotBeASecretAndHidesTheRest() throws Exception {
    // when
    library.get(
        "/library/v1/samples/7?size=20&day=2026-02-01&order=UP&reader=Jansen&access_token=abc");

    // then
    assertThat(library.lastObservation().sample())
        .hasValue(
            "GET /library/v1/samples/7?size=20&day=2026-02-01&order=UP&reader=...&access_token=...");
  }

  @Test
  void hidesAlsoWhatWasSentUnderTheWrongName() throws Exception {
    library.get("/library/v1/samples/7?size=secret&day=mypassword&order=hunter2");

    assertThat(library.lastObservation().sample())
        .hasValue("GET /library/v1/samples/7?size=...&day=...&order=...");
  }

  @Test
  void keepsNothingOfARequestThatUsedNothingDeprecated() throws Exception {
    library.get("/library/v2/samples/7?size=20");

    assertThat(library.lastObservation().sample()).isEmpty();
  }
}
