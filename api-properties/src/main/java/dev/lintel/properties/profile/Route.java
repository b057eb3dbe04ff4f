package dev.lintel.properties.profile;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One operation on one resource, in all its versions: what it takes, what it answers, who may call
 * it, and the handler.
 *
 * @param operation the operation's permanent name, the key of its limits and of its description
 * @param aliases further paths of it
 * @param deprecation the announced end of its own path, where there is one
 * @param together what the parameters must be like together
 * @param paging the rules of paging, where the route pages
 * @param pagingSince the first version that pages
 * @param tokens whether a page token is whole, for telling a damaged one beside other faults
 * @param formatParameter the parameter that names the format and wins over Accept, where there is
 *     one
 * @param endingFields fields of its answers and bodies that have an announced end
 */
public record Route(
    String operation,
    String method,
    PathTemplate path,
    List<Alias> aliases,
    Optional<Deprecation> deprecation,
    Versions versions,
    Right right,
    String group,
    String summary,
    String description,
    List<Parameter<?>> parameters,
    ArgumentCheck together,
    Optional<BodyShape> body,
    Optional<PagingRules> paging,
    int pagingSince,
    Predicate<String> tokens,
    Optional<Parameter<String>> formatParameter,
    List<Rendition> renditions,
    List<Outcome> outcomes,
    List<EndingField> endingFields,
    Handler handler) {

  public Route {
    aliases = List.copyOf(aliases);
    parameters = List.copyOf(parameters);
    renditions = List.copyOf(renditions);
    outcomes = List.copyOf(outcomes);
    endingFields = List.copyOf(endingFields);
  }

  public static RouteBuilder get(String operation, String path) {
    return new RouteBuilder(operation, "GET", path);
  }

  public static RouteBuilder post(String operation, String path) {
    return new RouteBuilder(operation, "POST", path);
  }

  public static RouteBuilder put(String operation, String path) {
    return new RouteBuilder(operation, "PUT", path);
  }

  public static RouteBuilder patch(String operation, String path) {
    return new RouteBuilder(operation, "PATCH", path);
  }

  public static RouteBuilder delete(String operation, String path) {
    return new RouteBuilder(operation, "DELETE", path);
  }

  /** Its own path, and those of its aliases. */
  public List<PathTemplate> paths() {
    return Stream.concat(Stream.of(path), aliases.stream().map(Alias::path)).toList();
  }

  public List<Parameter<?>> parametersIn(int version) {
    return parameters.stream().filter(parameter -> parameter.isKnownIn(version)).toList();
  }

  public List<Rendition> renditionsIn(int version) {
    return renditions.stream().filter(rendition -> rendition.isMadeIn(version)).toList();
  }

  public List<Outcome> outcomesIn(int version) {
    return outcomes.stream().filter(outcome -> outcome.happensIn(version)).toList();
  }

  public Optional<PagingRules> pagingIn(int version) {
    return paging.filter(rules -> version >= pagingSince);
  }

  public List<EndingField> endingFieldsIn(int version) {
    return endingFields.stream().filter(field -> field.isIn(version)).toList();
  }

  /** The name of the list that a success is an object of, where it is one. */
  Optional<String> listIn(int version) {
    return outcomesIn(version).stream()
        .filter(outcome -> outcome.status() == 200)
        .flatMap(outcome -> outcome.entity().stream())
        .filter(Listing.class::isInstance)
        .map(type -> ((Listing) type).name())
        .findFirst();
  }

  /** Everything of it that has an announced end. */
  Stream<Ending> endings() {
    Stream<Optional<Ending>> ofPaths =
        Stream.concat(Stream.of(Optional.<Alias>empty()), aliases.stream().map(Optional::of))
            .map(alias -> Ending.ofPath(this, alias));
    Stream<Optional<Ending>> ofVersions =
        versions.numbers().stream().map(version -> Ending.ofVersion(this, version));
    Stream<Optional<Ending>> ofParameters =
        parameters.stream().map(parameter -> Ending.of(this, parameter));
    Stream<Optional<Ending>> ofFormats = renditions.stream().map(Ending::of);
    Stream<Optional<Ending>> ofFields =
        endingFields.stream().map(field -> Optional.of(Ending.of(this, field)));
    return Stream.of(ofPaths, ofVersions, ofParameters, ofFormats, ofFields)
        .flatMap(stream -> stream)
        .flatMap(Optional::stream);
  }
}
