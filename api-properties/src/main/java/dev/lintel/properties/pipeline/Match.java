package dev.lintel.properties.pipeline;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.Alias;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Ending;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The route that a request's method and path lead to.
 *
 * @param version the version in the path; 0 where the route has none
 * @param alias the further path of the route at which it was found; empty at its own
 * @param variables what the path has in the place of its variables, decoded
 */
record Match(
    ApiProfile api,
    Route route,
    int version,
    Optional<Alias> alias,
    Map<String, String> variables) {

  /** A parameter of the route, as callers of this path send it. */
  <T> Parameter<T> seen(Parameter<T> parameter) {
    return alias.isPresent() ? alias.get().seen(parameter) : parameter;
  }

  /** A fault of a parameter, by the name that it has at this path. */
  Fault seen(Fault fault) {
    return alias
        .map(path -> path.renamed().get(fault.field()))
        .map(name -> new Fault(name, fault.message(), fault.value()))
        .orElse(fault);
  }

  /** What of the version and of this path ends. */
  List<Ending> endings(Ends ends) {
    return ends.ofPath(route, version, alias);
  }
}
