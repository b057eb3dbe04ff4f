package dev.lintel.properties.pipeline;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.access.Rights;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.profile.ApiProfile;

/** The stage that finds out who calls. Where a route is open to everybody, nobody is asked. */
final class Callers {
  private Callers() {}

  /** Stops if the API answers nobody whom it does not know, whatever the path. */
  static void requireKnown(ApiProfile api, Request request) {
    if (api.identification().precedesPaths()) {
      Rights.check(api.identification().identify(request), Right.anyAccount());
    }
  }

  static Caller identify(Match match, Request request) {
    return match.route().right() instanceof Right.Open
        ? new Caller.Anonymous(request.origin().address())
        : match.api().identification().identify(request);
  }
}
