package dev.lintel.properties.profile;

import dev.lintel.properties.versions.Deprecation;
import java.util.Optional;

/**
 * Something of an API that has an announced end.
 *
 * @param what its permanent key: {@code route:items} for a path without versions, {@code
 *     route:itemsV1} for a version, {@code alias:/old/path} for a further path, {@code
 *     parameter:items.word}, {@code field:items.place} or {@code format:xml}
 */
public record Ending(String what, Deprecation end) {

  /** The end of the path at which a route was called. */
  static Optional<Ending> ofPath(Route route, Optional<Alias> alias) {
    return alias.isPresent()
        ? alias
            .get()
            .deprecation()
            .map(end -> new Ending("alias:" + alias.get().path().text(), end))
        : route.deprecation().map(end -> new Ending("route:" + route.operation(), end));
  }

  static Optional<Ending> ofVersion(Route route, int version) {
    return route
        .versions()
        .end(version)
        .map(end -> new Ending("route:%sV%d".formatted(route.operation(), version), end));
  }

  static Optional<Ending> of(Route route, Parameter<?> parameter) {
    return parameter.deprecation().map(end -> new Ending(key("parameter", route, parameter), end));
  }

  static Optional<Ending> of(Rendition rendition) {
    return rendition
        .deprecation()
        .map(end -> new Ending("format:" + rendition.format().name(), end));
  }

  static Ending of(Route route, EndingField field) {
    return new Ending("field:%s.%s".formatted(route.operation(), field.path()), field.end());
  }

  private static String key(String kind, Route route, Parameter<?> parameter) {
    return "%s:%s.%s".formatted(kind, route.operation(), parameter.name());
  }
}
