package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.PathTemplate;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Versions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteTreeTest {

  private static ApiProfile api(String... paths) {
    return LibraryApi.profile(
        "tree", List.of("/"), Map.of(), Stream.of(paths).map(RouteTreeTest::route).toList());
  }

  private static Route route(String path) {
    var template = PathTemplate.of(path);
    var route = Route.get(path, path);
    if (template.isVersioned()) {
      route.versions(Versions.of(1, 3));
    }
    template.variables().stream()
        .filter(name -> !name.equals(PathTemplate.VERSION))
        .forEach(name -> route.takes(Parameter.path(name, ParameterTypes.text(9), "")));
    return route.handledBy(call -> Answer.empty(204));
  }

  private static String find(String path, String... paths) {
    return new RouteTree(List.of(api(paths)))
        .find(path)
        .map(place -> place.match("GET"))
        .map(match -> match.route().operation() + " " + match.version() + " " + match.variables())
        .orElse("nothing");
  }

  @Test
  void goesBackFromALiteralThatLeadsNowhere() {
    String[] paths = {"/a/b/c", "/a/{x}/d", "/{y}/b/e", "/{y}/{x}/f"};

    assertThat(find("/a/b/c", paths)).isEqualTo("/a/b/c 0 {}");
    assertThat(find("/a/b/d", paths)).isEqualTo("/a/{x}/d 0 {x=b}");
    assertThat(find("/a/b/e", paths)).isEqualTo("/{y}/b/e 0 {y=a}");
    assertThat(find("/a/b/f", paths)).isEqualTo("/{y}/{x}/f 0 {y=a, x=b}");
    assertThat(find("/a/b/g", paths)).isEqualTo("nothing");
    assertThat(find("/a", paths)).isEqualTo("nothing");
    assertThat(find("/a//d", paths)).isEqualTo("nothing");
  }

  @Test
  void servesEachVersionAtAPathOfItsOwn() {
    assertThat(find("/v1/{x}".replace("{x}", "7"), "/v{version}/{x}"))
        .isEqualTo("/v{version}/{x} 1 {x=7}");
    assertThat(find("/v2/7", "/v{version}/{x}")).isEqualTo("nothing");
    assertThat(find("/v3/7", "/v{version}/{x}")).contains(" 3 ");
  }

  @Test
  void refusesTwoApisAtOnePath() {
    assertThatThrownBy(() -> new RouteTree(List.of(api("/a/{x}"), api("/a/{y}"))))
        .hasMessage("Two routes for GET /a/{y}");
  }
}
