package dev.lintel.server.portal.start;

import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.PageRoutes;
import dev.lintel.server.portal.source.Places;
import dev.lintel.server.portal.source.PortalParts;
import java.util.List;
import java.util.stream.Collectors;

/** The first page, and the list of the APIs. */
public final class StartPages {
  private final PortalParts parts;

  public StartPages(PortalParts parts) {
    this.parts = parts;
  }

  public List<Route> routes(PageRoutes pages) {
    return List.of(
        pages.pageOrText("start", Places.START, this::start, this::startText),
        pages.pageOrText("apis", Places.APIS, this::apis, this::apisText),
        pages.pageOrText("docs", "/docs", this::apis, this::apisText));
  }

  private Page start(Call call) {
    Origin origin = call.request().origin();
    boolean development = parts.server().isDevelopment();
    var tours =
        new Tours(origin.base(), parts.server().secured(origin), parts.server().certificates());
    return new Page(
        "Start",
        Places.START,
        "start",
        new StartModel(
            origin.base().toString(),
            development,
            parts.apis(),
            development ? tours.all() : List.of()));
  }

  private Page apis(Call call) {
    return new Page(
        "APIs",
        Places.APIS,
        "apis",
        new StartModel(call.request().origin().base().toString(), false, parts.apis(), List.of()));
  }

  private String startText(Call call) {
    return """
    Lintel %s, environment %s. In a browser this address has pages for partners.

    %s
    Errors by code: %s/errors   What will end: %s/deprecations   News: %s/news.atom
    """
        .formatted(
            parts.server().version(),
            parts.server().options().environment(),
            apisText(call),
            base(call),
            base(call),
            base(call));
  }

  private String apisText(Call call) {
    return parts.apis().stream()
        .map(api -> line(api, base(call)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(ApiProfile api, String base) {
    return "%-26s %s/apis/%3$s   %2$s/openapi/%3$s/latest.json"
        .formatted(api.title(), base, api.name());
  }

  private static String base(Call call) {
    return call.request().origin().base().toString();
  }
}
