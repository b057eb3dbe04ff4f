package dev.lintel.properties.profile;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.paging.Pager;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Declares a route, one sentence after another; {@link #handledBy} ends the declaration. */
public final class RouteBuilder {
  private final String operation;
  private final String method;
  private final PathTemplate path;
  private final List<Alias> aliases = new ArrayList<>();
  private final List<Parameter<?>> parameters = new ArrayList<>();
  private final List<Rendition> renditions = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<EndingField> endingFields = new ArrayList<>();
  private Optional<Deprecation> deprecation = Optional.empty();
  private ArgumentCheck together = ArgumentCheck.NONE;
  private Versions versions = Versions.NONE;
  private Right right = new Right.AnyAccount();
  private String group = "";
  private String summary = "";
  private String description = "";
  private Optional<BodyShape> body = Optional.empty();
  private Optional<PagingRules> paging = Optional.empty();
  private int pagingSince;
  private Predicate<String> tokens = _ -> true;
  private Optional<Parameter<String>> formatParameter = Optional.empty();

  RouteBuilder(String operation, String method, String path) {
    this.operation = operation;
    this.method = method;
    this.path = PathTemplate.of(path);
  }

  public RouteBuilder versions(Versions served) {
    versions = served;
    return this;
  }

  /**
   * Lets the route answer at a further path, too, where some parameters may have other names and
   * stand in the path instead of the query, or the other way round.
   *
   * @param renamed what parameters are called there, by their names here
   */
  public RouteBuilder alsoAt(
      String otherPath, Map<String, String> renamed, Optional<Deprecation> end) {
    aliases.add(new Alias(PathTemplate.of(otherPath), renamed, end));
    return this;
  }

  /** Announces the end of the route's own path; its aliases have ends of their own. */
  public RouteBuilder deprecated(Optional<Deprecation> end) {
    deprecation = end;
    return this;
  }

  /** Announces the end of a field of answers and bodies, in all versions. */
  public RouteBuilder endsField(String fieldPath, Deprecation end) {
    return endsField(fieldPath, end, 0, Integer.MAX_VALUE);
  }

  /** Announces the end of a field of answers and bodies, from one version to another. */
  public RouteBuilder endsField(String fieldPath, Deprecation end, int since, int until) {
    endingFields.add(new EndingField(fieldPath, end, since, until));
    return this;
  }

  public RouteBuilder right(Right needed) {
    right = needed;
    return this;
  }

  public RouteBuilder describedAs(String groupName, String oneLine, String text) {
    group = groupName;
    summary = oneLine;
    description = text;
    return this;
  }

  public RouteBuilder takes(Parameter<?>... more) {
    parameters.addAll(List.of(more));
    return this;
  }

  public RouteBuilder takes(List<Parameter<?>> more) {
    parameters.addAll(more);
    return this;
  }

  /** What the parameters must be like together. */
  public RouteBuilder judges(ArgumentCheck check) {
    together = check;
    return this;
  }

  public RouteBuilder reads(BodyShape shape) {
    body = Optional.of(shape);
    return this;
  }

  public RouteBuilder pages(PagingRules rules, int sinceVersion) {
    paging = Optional.of(rules);
    pagingSince = sinceVersion;
    return this;
  }

  /** The same, with the pager that opens its tokens. */
  public RouteBuilder pages(Pager pager, int sinceVersion) {
    tokens = pager::isWhole;
    return pages(pager.rules(), sinceVersion);
  }

  /** Names a parameter that chooses the format and wins over the Accept header. */
  public RouteBuilder choosesFormatBy(Parameter<String> parameter) {
    formatParameter = Optional.of(parameter);
    parameters.add(parameter);
    return this;
  }

  public RouteBuilder offers(Rendition... more) {
    renditions.addAll(List.of(more));
    return this;
  }

  public RouteBuilder answers(Outcome... more) {
    outcomes.addAll(List.of(more));
    return this;
  }

  public Route handledBy(Handler handler) {
    return new Route(
        operation,
        method,
        path,
        aliases,
        deprecation,
        versions,
        right,
        group,
        summary,
        description,
        parameters,
        together,
        body,
        paging,
        pagingSince,
        tokens,
        formatParameter,
        renditions,
        outcomes,
        endingFields,
        handler);
  }
}
