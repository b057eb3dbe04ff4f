package dev.lintel.properties.profile;

import static dev.lintel.properties.profile.ParameterTypes.choice;
import static dev.lintel.properties.profile.ParameterTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.versions.Versions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {

  private static Route made(RouteBuilder route) {
    return route.offers(Rendition.of(LibraryApi.JSON)).handledBy(call -> Answer.empty(204));
  }

  private static Parameter<String> path(String name) {
    return Parameter.path(name, text(9), "");
  }

  private static List<String> violations(Route... routes) {
    return ProfileCheck.violations(
        LibraryApi.profile("books", List.of("/books/"), Map.of(), List.of(routes)));
  }

  @Test
  void findsNothingWrongWithTheLibrary() {
    assertThat(ProfileCheck.violations(LibraryApi.with())).isEmpty();
  }

  @Test
  void findsVariablesAndParametersThatDoNotMatch() {
    assertThat(
            violations(
                made(Route.get("a", "/books/{number}")),
                made(Route.get("b", "/books/b").takes(path("number"))),
                made(
                    Route.get("c", "/books/v{version}/c/{number}")
                        .versions(Versions.of(1, 2))
                        .takes(path("number").since(2))),
                made(Route.get("d", "/books/{x}/{x}").takes(path("x"), path("x")))))
        .contains(
            "books: a has the variables [number] in its path but declares [].",
            "books: b has the variables [] in its path but declares [number].",
            "books: c in version 1 has the variables [number] in its path but declares [].",
            "books: d names a variable of its path twice.",
            "books: d has two parameters named x.");
  }

  @Test
  void findsVersionsWithoutPlaceAndPlacesWithoutVersion() {
    assertThat(
            violations(
                made(Route.get("a", "/books/v{version}/a")),
                made(Route.get("b", "/books/b").versions(Versions.of(1)))))
        .contains(
            "books: a needs both versions and {version} in its path, or neither.",
            "books: b needs both versions and {version} in its path, or neither.");
  }

  @Test
  void findsTwoRoutesForOnePathOrOneName() {
    assertThat(
            violations(
                made(Route.get("a", "/books/{x}").takes(path("x"))),
                made(Route.get("b", "/books/{y}").takes(path("y"))),
                made(Route.post("b", "/books/{y}").takes(path("y"))),
                made(Route.get("c", "/books/v1/x")),
                made(Route.get("d", "/books/v{version}/x").versions(Versions.of(1, 2)))))
        .containsExactlyInAnyOrder(
            "books: a and b are both at GET /books/{}.",
            "books: Two routes are named b.",
            "books: c and d are both at GET /books/v1/x.");
  }

  @Test
  void findsAliasesThatDoNotFit() {
    assertThat(
            violations(
                made(
                    Route.get("a", "/books/{x}")
                        .takes(path("x"))
                        .alsoAt("/books/{x}", Map.of(), Optional.empty())
                        .alsoAt("/books/by/{y}", Map.of(), Optional.empty())
                        .alsoAt("/books/of", Map.of("z", "x"), Optional.empty())
                        .alsoAt("/other/{y}", Map.of("x", "y"), Optional.empty()))))
        .containsExactlyInAnyOrder(
            "books: a and a are both at GET /books/{}.",
            "books: a has the variables [y] in its path but declares [].",
            "books: a renames z, which it does not declare.",
            "books: a is at /other/{y}, under none of the API's prefixes.");
  }

  @Test
  void findsFormatsThatAreNamedButNotOffered() {
    var format = Parameter.query("format", choice(Map.of("json", "json", "xml", "xml")), "");

    assertThat(violations(made(Route.get("a", "/books/a").choosesFormatBy(format))))
        .containsExactly("books: a permits the format 'xml' but does not offer it.");
  }

  @Test
  void findsRoutesOutsideTheApisPrefixes() {
    assertThat(violations(made(Route.get("a", "/other/a"))))
        .containsExactly("books: a is at /other/a, under none of the API's prefixes.");
  }

  @Test
  void tellsEverythingAtOnceWhenTheApisStart() {
    var profile =
        LibraryApi.profile(
            "books",
            List.of("/books/"),
            Map.of(),
            List.of(made(Route.get("a", "/books/{b}")), made(Route.get("a", "/other"))));

    assertThatThrownBy(() -> new Apis(List.of(profile)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has the variables [b]")
        .hasMessageContaining("Two routes are named a")
        .hasMessageContaining("under none of");
  }
}
