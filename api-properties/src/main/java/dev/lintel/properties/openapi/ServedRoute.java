package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.Alias;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.EndingField;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.PathTemplate;
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
 * A route in one of its versions, at one of its paths.
 *
 * @param version 0 where the route has none
 * @param alias the further path that is meant; empty for the route's own
 */
record ServedRoute(Route route, int version, Optional<Alias> alias) {

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
    return numbers.stream().flatMap(version -> paths(route, version));
  }

  private static Stream<ServedRoute> paths(Route route, int version) {
    return Stream.concat(
        Stream.of(new ServedRoute(route, version, Optional.empty())),
        route.aliases().stream().map(alias -> new ServedRoute(route, version, Optional.of(alias))));
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
    return method() + " " + TemplateNames.erased(template().text());
  }

  String method() {
    return route.method();
  }

  String path() {
    return template().inVersion(version);
  }

  private PathTemplate template() {
    return alias.map(Alias::path).orElse(route.path());
  }

  String operationId() {
    String operation = route.operation() + alias.map(this::suffix).orElse("");
    return version == 0 ? operation : operation + "V" + version;
  }

  /** An operation's id is unique in a document. */
  private String suffix(Alias which) {
    int place = route.aliases().indexOf(which);
    return place == 0 ? "Alias" : "Alias" + (place + 1);
  }

  List<Parameter<?>> parameters() {
    Stream<Parameter<?>> declared = route.parametersIn(version).stream();
    return declared.<Parameter<?>>map(this::seen).toList();
  }

  private <T> Parameter<T> seen(Parameter<T> parameter) {
    return alias.map(one -> one.seen(parameter)).orElse(parameter);
  }

  List<Rendition> renditions() {
    return route.renditionsIn(version);
  }

  List<Outcome> outcomes() {
    return route.outcomesIn(version);
  }

  /** The end of the whole: of its path, or of the last of its formats. */
  Optional<Deprecation> end() {
    return deprecation().or(this::endOfFormats);
  }

  private Optional<Deprecation> endOfFormats() {
    List<Deprecation> ends =
        renditions().stream().map(Rendition::deprecation).flatMap(Optional::stream).toList();
    return ends.isEmpty() || ends.size() < renditions().size()
        ? Optional.empty()
        : ends.stream().max(Comparator.comparing(end -> end.sunset().orElse(LocalDate.MAX)));
  }

  /** The ends that a success may tell: of the whole, and of what callers may use of it. */
  List<Deprecation> everyEnd() {
    Stream<Deprecation> ofFields = route.endingFieldsIn(version).stream().map(EndingField::end);
    Stream<Optional<Deprecation>> ofOthers =
        Stream.of(
                Stream.of(deprecation()),
                renditions().stream().map(Rendition::deprecation),
                parameters().stream().map(Parameter::deprecation))
            .flatMap(each -> each);
    return Stream.concat(ofOthers.flatMap(Optional::stream), ofFields).toList();
  }

  /** The announced end of this path, or of the version. */
  Optional<Deprecation> deprecation() {
    return (alias.isPresent() ? alias.get().deprecation() : route.deprecation())
        .or(() -> route.versions().end(version));
  }
}
