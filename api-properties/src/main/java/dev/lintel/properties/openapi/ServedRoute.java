package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A route in one of its versions.
 *
 * @param version 0 where the route has none
 */
record ServedRoute(Route route, int version) {

  /** The routes that a document describes, in order of path and method. */
  static List<ServedRoute> of(ApiProfile api, Scope scope) {
    List<ServedRoute> all =
        api.routes().stream()
            .flatMap(ServedRoute::versions)
            .sorted(Comparator.comparing(ServedRoute::path).thenComparing(ServedRoute::method))
            .toList();
    return scope == Scope.ALL ? all : newest(all);
  }

  private static Stream<ServedRoute> versions(Route route) {
    List<Integer> numbers = route.path().isVersioned() ? route.versions().numbers() : List.of(0);
    return numbers.stream().map(version -> new ServedRoute(route, version));
  }

  /** An endpoint may be declared by several routes, each for some of its versions. */
  private static List<ServedRoute> newest(List<ServedRoute> all) {
    var newest = new TreeMap<String, ServedRoute>();
    for (ServedRoute one : all) {
      newest.merge(
          one.endpoint(), one, (left, right) -> left.version > right.version ? left : right);
    }
    return all.stream().filter(one -> newest.get(one.endpoint()) == one).toList();
  }

  private String endpoint() {
    return method() + " " + TemplateNames.erased(route.path().text());
  }

  String method() {
    return route.method();
  }

  String path() {
    return route.path().inVersion(version);
  }

  String operationId() {
    return version == 0 ? route.operation() : route.operation() + "V" + version;
  }

  List<Parameter<?>> parameters() {
    return route.parametersIn(version);
  }

  List<Rendition> renditions() {
    return route.renditionsIn(version);
  }

  List<Outcome> outcomes() {
    return route.outcomesIn(version);
  }

  /** The end of the whole, which comes with the last of its formats. */
  Optional<Deprecation> end() {
    List<Deprecation> ends =
        renditions().stream().map(Rendition::deprecation).flatMap(Optional::stream).toList();
    return ends.isEmpty() || ends.size() < renditions().size()
        ? Optional.empty()
        : ends.stream().max(Comparator.comparing(end -> end.sunset().orElse(LocalDate.MAX)));
  }
}
