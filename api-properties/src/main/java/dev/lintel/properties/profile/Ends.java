package dev.lintel.properties.profile;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.JsonView;
import dev.lintel.properties.versions.LifeStage;
import dev.lintel.properties.versions.PresentFields;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The announced ends of an API, as they are on a day. Before their announcement nothing tells. */
public record Ends(ApiProfile api, LocalDate day) {

  /** The ends of a version, and of the path at which a route was called. */
  public List<Ending> ofPath(Route route, int version, Optional<Alias> alias) {
    return told(
        Stream.of(Ending.ofVersion(route, version), Ending.ofPath(route, alias))
            .flatMap(Optional::stream));
  }

  /**
   * What ends of something that was begun earlier, for its status: the version and path of the
   * operation that began it, and what else was used then.
   *
   * @param keys as {@link UsedEnds#keys} told them
   */
  public List<Ending> ofBegun(String operation, int version, Collection<String> keys) {
    Stream<Ending> ofVersion =
        api.routes().stream()
            .filter(route -> route.operation().equals(operation))
            .flatMap(route -> ofPath(route, version, Optional.empty()).stream());
    return Stream.concat(ofVersion, ofKeys(keys)).distinct().toList();
  }

  /** Mostly there are no keys, and then nothing is worth walking through all routes. */
  private Stream<Ending> ofKeys(Collection<String> keys) {
    return keys.isEmpty()
        ? Stream.empty()
        : api.routes().stream()
            .flatMap(Route::endings)
            .filter(ending -> keys.contains(ending.what()) && isTold(ending));
  }

  public static Headers headers(Collection<Ending> endings) {
    return Deprecation.headers(endings.stream().map(Ending::end).toList());
  }

  /** The end of a parameter that was sent; none once it is gone, for it is ignored then. */
  public Optional<Ending> of(Route route, Parameter<?> parameter) {
    return Ending.of(route, parameter).filter(this::isTold).filter(this::isServed);
  }

  public Optional<Ending> of(Rendition rendition) {
    return Ending.of(rendition).filter(this::isTold);
  }

  public boolean isServed(Parameter<?> parameter) {
    return parameter.deprecation().filter(end -> end.isGoneOn(day)).isEmpty();
  }

  public boolean isServed(Rendition rendition) {
    return rendition.deprecation().filter(end -> end.isGoneOn(day)).isEmpty();
  }

  public boolean isServed(Ending ending) {
    return !ending.end().isGoneOn(day);
  }

  /** The fields of a version whose end is told, and that are still there. */
  public List<Ending> endingFields(Route route, int version) {
    return told(servedFields(route, version).map(field -> Ending.of(route, field)));
  }

  /** Those of them that a document has. */
  public List<Ending> presentFields(Route route, int version, byte[] document) {
    Set<String> paths =
        servedFields(route, version).map(EndingField::path).collect(Collectors.toSet());
    Set<String> present = PresentFields.of(document, paths);
    return told(
        servedFields(route, version)
            .filter(field -> present.contains(field.path()))
            .map(field -> Ending.of(route, field)));
  }

  private Stream<EndingField> servedFields(Route route, int version) {
    return route.endingFieldsIn(version).stream().filter(field -> !field.end().isGoneOn(day));
  }

  /** The view that leaves out what is gone. */
  public JsonView withoutGoneFields(Route route, int version) {
    return route.endingFieldsIn(version).isEmpty()
        ? JsonView.unchanged()
        : goneFields(route, version).reduce(JsonView.unchanged(), JsonView::drop, (one, _) -> one);
  }

  /**
   * A view of the elements that a route's answer lists, which then leaves out of them what is gone.
   */
  public JsonView withoutGoneFields(Route route, int version, JsonView elements) {
    if (route.endingFieldsIn(version).isEmpty()) {
      return elements;
    }
    String list = route.listIn(version).map(name -> name + ".").orElse("");
    return goneFields(route, version)
        .filter(path -> path.startsWith(list))
        .map(path -> path.substring(list.length()))
        .reduce(elements, JsonView::drop, (one, _) -> one);
  }

  private Stream<String> goneFields(Route route, int version) {
    return route.endingFieldsIn(version).stream()
        .filter(field -> field.end().isGoneOn(day))
        .map(EndingField::path);
  }

  private List<Ending> told(Stream<Ending> endings) {
    return endings.filter(this::isTold).toList();
  }

  private boolean isTold(Ending ending) {
    return ending.end().stageOn(day) != LifeStage.SERVED;
  }
}
