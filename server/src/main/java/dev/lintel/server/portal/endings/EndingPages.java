package dev.lintel.server.portal.endings;

import dev.lintel.properties.profile.Evolution;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.PageRoutes;
import dev.lintel.server.portal.source.Places;
import dev.lintel.server.portal.source.PortalParts;
import java.util.List;

/** What ends, as a page and as a calendar, from the declarations of the APIs. */
public final class EndingPages {
  private final PortalParts parts;
  private final Evolution evolution;

  public EndingPages(PortalParts parts) {
    this.parts = parts;
    this.evolution = Evolution.of(parts.apis());
  }

  public List<Route> routes(PageRoutes pages) {
    return List.of(
        pages.page(
            "deprecations",
            Places.DEPRECATIONS,
            _ -> new Page("Deprecations", Places.DEPRECATIONS, "deprecations", endings())),
        PageRoutes.document(
            "deprecations-calendar",
            Places.DEPRECATIONS + ".ics",
            "text/calendar",
            call ->
                new Calendar(call.request().origin().base(), parts.clock().instant())
                    .of(groups())));
  }

  private Endings endings() {
    ServerOptions options = parts.server().options();
    return new Endings(
        groups(), parts.day().today(), options.evolution().rehearsed(), options.environment());
  }

  private List<EndingGroup> groups() {
    return EndingGroup.of(EndingRow.of(parts.apis(), evolution.entries(), parts.day().today()));
  }
}
