package dev.lintel.properties.access;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.ProblemType;
import java.util.List;

/** How an API learns who calls. It never throws a problem: whoever is refused is a caller too. */
@FunctionalInterface
public interface Identification {
  /** Everybody is anonymous: for an API without accounts. */
  Identification NONE = request -> new Caller.Anonymous(request.origin().address());

  Caller identify(Request request);

  /** The ways in which this identification refuses, beside those that the library lists for all. */
  default List<ProblemType> problems() {
    return List.of();
  }

  /**
   * Whether a caller who proves nothing learns nothing else: not even which paths and methods there
   * are.
   */
  default boolean precedesPaths() {
    return false;
  }

  /** How the credentials are sent, for the API's description. */
  default AccessScheme scheme() {
    return new AccessScheme.None();
  }
}
