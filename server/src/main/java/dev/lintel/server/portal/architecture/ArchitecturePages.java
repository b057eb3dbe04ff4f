package dev.lintel.server.portal.architecture;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Evolution;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.portal.endings.EndingRow;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.PageRoutes;
import dev.lintel.server.portal.source.Places;
import dev.lintel.server.portal.source.PortalParts;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** A page for each API, at {@code /apis/{api}}. */
public final class ArchitecturePages {
  private final PortalParts parts;

  public ArchitecturePages(PortalParts parts) {
    this.parts = parts;
  }

  public List<Route> routes(PageRoutes pages) {
    return parts.apis().stream()
        .map(api ->
            pages.page(
                "api-" + api.name(), Places.APIS + "/" + api.name(), call -> page(api, call)))
        .toList();
  }

  private Page page(ApiProfile api, Call call) {
    return new Page(api.title(), Places.APIS, "api", architecture(api, call.request()));
  }

  private Architecture architecture(ApiProfile api, Request request) {
    Origin reader = request.origin();
    LocalDate today = parts.day().today();
    return new Architecture(
        api,
        base(api, reader),
        Codes.of(api),
        limits(api),
        ResourceGroup.of(api, today),
        FormatRow.of(api),
        new ErrorExamples(api, limits(api), request).all(),
        EndingRow.of(parts.apis(), Evolution.of(List.of(api)).entries(), today));
  }

  private List<LimitPolicy> limits(ApiProfile api) {
    return parts.limits().get().stream()
        .filter(policy -> policy.api().equals(api.name()))
        .filter(policy -> policy.mode() != LimitPolicy.Mode.OFF)
        .toList();
  }

  /** Certificates come in a TLS handshake alone. */
  private URI base(ApiProfile api, Origin reader) {
    return api.identification().scheme() instanceof AccessScheme.ClientCertificate
        ? parts.server().secured(reader)
        : reader.base();
  }
}
