package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.profile.ArgumentCheck;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.versions.Deprecation;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AliasStoriesTest {
  private static final Parameter<Long> SHELF =
      Parameter.path("id", ParameterTypes.longInteger(1, 1L << 40), "A shelf's number.");
  private static final Parameter<Long> LAST =
      Parameter.query("last", ParameterTypes.longInteger(1, 1L << 40), "The last shelf.");
  private static final Parameter<String> WORD =
      Parameter.query("word", ParameterTypes.text(9), "A word of the title.");
  private static final Parameter<List<String>> TOPICS =
      Parameter.query("topic", ParameterTypes.repeated(ParameterTypes.text(9), 3), "Topics.");
  private static final Deprecation OVER =
      new Deprecation(
          LocalDate.of(2026, 1, 1),
          Optional.empty(),
          URI.create("/docs/paths"),
          "It moved.",
          Optional.empty());

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              Route.get("onShelf", "/library/on/shelves/{id}")
                  .right(Right.open())
                  .takes(SHELF, WORD, TOPICS, LAST)
                  .judges(ArgumentCheck.inOrder(SHELF, LAST))
                  .alsoAt(
                      "/library/moved/{title}",
                      Map.of("id", "shelf_id", "word", "title", "last", "last_shelf"),
                      Optional.of(OVER))
                  .offers(Rendition.of(LibraryApi.JSON))
                  .handledBy(AliasStoriesTest::told),
              Route.put("change", "/library/changed/{id}")
                  .right(Right.open())
                  .takes(SHELF)
                  .deprecated(Optional.of(OVER))
                  .offers(Rendition.of(LibraryApi.JSON))
                  .handledBy(call -> Answer.created("/library/changed/" + call.get(SHELF)))));

  private static Answer told(Call call) {
    var told = new TreeMap<String, String>();
    told.put("shelf", Long.toString(call.get(SHELF)));
    call.find(WORD).ifPresent(word -> told.put("word", word));
    call.find(TOPICS).ifPresent(topics -> told.put("topics", String.join("|", topics)));
    return Answer.entity(told);
  }

  @Test
  void answersTheSameAtBothPathsWhereverTheParametersStand() throws Exception {
    // when
    var own = library.get("/library/on/shelves/7000000000?word=war");
    var moved = library.get("/library/moved/war?shelf_id=7000000000");

    // then
    assertThat(own.body()).isEqualTo("{\"shelf\":\"7000000000\",\"word\":\"war\"}");
    assertThat(moved.body()).isEqualTo(own.body());
    Eventually.holds("both", () -> library.observations().size() == 2);
    assertThat(library.observations())
        .extracting(observed -> observed.operation().orElseThrow())
        .containsExactly("onShelf", "onShelf");
  }

  @Test
  void tellsFaultsByTheNamesThatTheCallerUsed() throws Exception {
    assertThat(library.get("/library/on/shelves/x").body()).contains("\"id\":[");
    assertThat(library.get("/library/moved/war?shelf_id=7&last_shelf=6").body())
        .contains("\"last_shelf\":[\"last_shelf: lies before");
    assertThat(library.get("/library/moved/war?shelf_id=7&shelf_id=8").body())
        .contains("was sent more than once");
    assertThat(library.get("/library/moved/war?shelf_id=x").body()).contains("\"shelf_id\":[");
    assertThat(library.get("/library/moved/war").body())
        .contains(
            "\"shelf_id\":[\"shelf_id: is required; send a whole number from 1 to 1099511627776\"]");
  }

  @Test
  void announcesTheEndOfOnePathAndNotOfTheOther() throws Exception {
    assertThat(library.get("/library/on/shelves/7").headers().firstValue("Deprecation")).isEmpty();
    assertThat(library.get("/library/moved/w?shelf_id=7").headers().firstValue("Deprecation"))
        .hasValue("@1767225600");
    assertThat(library.method("PUT", "/library/changed/7").headers().firstValue("Deprecation"))
        .isPresent();
  }

  @Test
  void answersAPutWithThePlaceOfWhatIsNewAndWithoutABody() throws Exception {
    // when
    var answer = library.method("PUT", "/library/changed/7");

    // then
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue("/library/changed/7");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void readsAParameterThatIsRepeatedAndKeepsItsCommas() throws Exception {
    assertThat(library.get("/library/on/shelves/7?topic=a&topic=b%2Cc&topic=").body())
        .contains("\"topics\":\"a|b,c\"");
    assertThat(library.get("/library/on/shelves/7?topic=a&topic=b&topic=c&topic=d").body())
        .contains("must have at most 3 values, has 4");
  }
}
