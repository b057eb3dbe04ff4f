package dev.lintel.properties.profile;

import dev.lintel.properties.profile.Parameter.Place;
import dev.lintel.properties.versions.Deprecation;
import java.util.Map;
import java.util.Optional;

/**
 * A further path at which a route answers: the same handler, right and limits, perhaps other names
 * of parameters. Whether a parameter stands in the path or in the query follows from the template,
 * so that one may move from the one to the other.
 *
 * @param renamed what parameters are called here, by their names at the route's own path; all
 *     others keep theirs
 * @param deprecation the announced end of this path, where there is one
 */
public record Alias(
    PathTemplate path, Map<String, String> renamed, Optional<Deprecation> deprecation) {

  public Alias {
    renamed = Map.copyOf(renamed);
  }

  /** The parameter as callers of this path send it. */
  public <T> Parameter<T> seen(Parameter<T> parameter) {
    String name = renamed.getOrDefault(parameter.name(), parameter.name());
    return parameter.at(path.variables().contains(name) ? Place.PATH : Place.QUERY).named(name);
  }
}
