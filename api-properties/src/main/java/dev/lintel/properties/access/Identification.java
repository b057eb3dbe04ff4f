package dev.lintel.properties.access;

import dev.lintel.properties.exchange.Request;

/** How an API learns who calls. It never throws a problem: whoever is refused is a caller too. */
@FunctionalInterface
public interface Identification {
  /** Everybody is anonymous: for an API without accounts. */
  Identification NONE = request -> new Caller.Anonymous(request.origin().address());

  Caller identify(Request request);

  /** How the credentials are sent, for the API's description. */
  default AccessScheme scheme() {
    return new AccessScheme.None();
  }
}
