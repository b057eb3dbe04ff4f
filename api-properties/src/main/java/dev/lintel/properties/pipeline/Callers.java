package dev.lintel.properties.pipeline;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Request;

/** The stage that finds out who calls. Where a route is open to everybody, nobody is asked. */
final class Callers {
  private Callers() {}

  static Caller identify(Match match, Request request) {
    return match.route().right() instanceof Right.Open
        ? new Caller.Anonymous(request.origin().address())
        : match.api().identification().identify(request);
  }
}
