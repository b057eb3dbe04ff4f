package dev.lintel.server.portal.architecture;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.server.portal.endings.EndingRow;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** How paths look, each form once. */
  public List<PathForm> paths() {
    return PathForm.of(api);
  }

  /** What bounds lists that do not page by rules. */
  public List<PageParameter> pageParameters() {
    return PageParameter.of(api);
  }

  public LimitFacts limitFacts() {
    return new LimitFacts(limits);
  }

  /** What records can be had in that is not deprecated, such as "JSON and XML". */
  public String languages() {
    boolean xml =
        formats.stream()
            .anyMatch(format ->
                format.mediaType().equals("application/xml")
                    && format.answers() > 0
                    && !format.deprecated());
    return xml ? "JSON and XML" : "JSON";
  }

  /** The ends of formats, whose announcements tell how to do without them. */
  public List<EndingRow> endingFormats() {
    return endings.stream().filter(row -> row.entry().what().startsWith("format:")).toList();
  }

  /** Where the schemas (XSD) of formats are had. */
  public List<String> schemas() {
    return api.routes().stream()
        .filter(route -> route.path().text().endsWith(".xsd"))
        .map(route -> route.path().inVersion(route.versions().numbers().getFirst()))
        .toList();
  }

  /** Whether a body must say what it is. */
  public boolean requiresContentType() {
    return api.routes().stream()
        .anyMatch(route -> route.body().filter(BodyShape::typeRequired).isPresent());
  }

  public boolean readsBodies() {
    return api.routes().stream().anyMatch(route -> route.body().isPresent());
  }

  /** The status of an answer that would be in no format that the caller accepts. */
  public int statusOfRefusedFormat() {
    return api.problemAnswers().status(ProblemKind.NOT_ACCEPTABLE);
  }

  /** The methods whose changes are accepted first, such as "POST, PATCH". */
  public String acceptedMethods() {
    return methods().stream()
        .map(MethodRow::method)
        .filter(method ->
            api.routes().stream()
                .filter(route -> route.method().equals(method))
                .flatMap(route -> route.outcomes().stream())
                .anyMatch(outcome -> outcome.status() == 202))
        .collect(Collectors.joining(", "));
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

  /** Where the first resource that pages is, in its newest version. */
  public String firstPaged() {
    return api.routes().stream()
        .filter(route -> route.paging().isPresent())
        .findFirst()
        .map(route -> route.path().inVersion(route.versions().numbers().getLast()))
        .orElse("");
  }

  private boolean answers(int status) {
    return api.routes().stream()
        .flatMap(route -> route.outcomes().stream())
        .anyMatch(outcome -> outcome.status() == status);
  }
}
