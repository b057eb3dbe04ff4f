package dev.lintel.server.portal.architecture;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.server.portal.endings.EndingRow;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the page of an API tells.
 *
 * @param base where the API is, as the reader reaches it
 * @param limits those that hold at the moment
 * @param endings what of it ends
 */
public record Architecture(
    ApiProfile api,
    URI base,
    List<CodeRow> codes,
    List<LimitPolicy> limits,
    List<ResourceGroup> groups,
    List<FormatRow> formats,
    List<ErrorExample> errors,
    List<EndingRow> endings) {

  public AccessScheme scheme() {
    return api.identification().scheme();
  }

  /** The scheme of access tokens, where callers send one. */
  public Optional<AccessScheme.ClientCredentials> tokens() {
    return scheme() instanceof AccessScheme.ClientCredentials tokens
        ? Optional.of(tokens)
        : Optional.empty();
  }

  public boolean byPassword() {
    return scheme() instanceof AccessScheme.Basic;
  }

  public boolean byCertificate() {
    return scheme() instanceof AccessScheme.ClientCertificate;
  }

  /** Whether changes are accepted first and applied later. */
  public boolean isAsynchronous() {
    return answers(202) && api.routes().stream().anyMatch(route -> route.method().equals("PATCH"));
  }

  /** The methods that the API knows, with what they do here. */
  public List<MethodRow> methods() {
    return MethodRow.of(api, isAsynchronous());
  }

  /** Whether attributes can be changed one by one. */
  public boolean patches() {
    return api.routes().stream().anyMatch(route -> route.method().equals("PATCH"));
  }

  public boolean isVersioned() {
    return groups.stream()
        .flatMap(group -> group.resources().stream())
        .anyMatch(resource -> !resource.versions().isEmpty());
  }

  /** The rules of paging with tokens, where a resource pages so. */
  public Optional<PagingRules> paging() {
    return api.routes().stream().flatMap(route -> route.paging().stream()).findFirst();
  }

  private boolean answers(int status) {
    return api.routes().stream()
        .flatMap(route -> route.outcomes().stream())
        .anyMatch(outcome -> outcome.status() == status);
  }
}
