package dev.lintel.server.portal.architecture;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A media type, with how many operations answer and read it.
 *
 * @param deprecated whether it is so wherever it is answered
 */
public record FormatRow(String mediaType, long answers, long reads, boolean deprecated) {

  /** Whether it stands for the types that files have themselves. */
  public boolean ofFiles() {
    return mediaType.endsWith("/*");
  }

  static List<FormatRow> of(ApiProfile api) {
    var types = new LinkedHashMap<String, Boolean>();
    api.routes().stream()
        .flatMap(route -> route.renditions().stream())
        .forEach(
            one -> types.merge(answered(one), one.deprecation().isPresent(), (a, b) -> a && b));
    api.routes().stream().flatMap(FormatRow::ready).forEach(type -> types.putIfAbsent(type, false));
    api.routes().stream()
        .flatMap(route -> route.body().stream())
        .flatMap(body -> body.mediaTypes().stream())
        .forEach(type -> types.putIfAbsent(type, false));
    return types.entrySet().stream()
        .map(type ->
            new FormatRow(
                type.getKey(),
                answers(api, type.getKey()),
                reads(api, type.getKey()),
                type.getValue()))
        .toList();
  }

  private static long answers(ApiProfile api, String type) {
    return api.routes().stream()
        .filter(route ->
            route.renditions().stream().anyMatch(one -> answered(one).equals(type))
                || ready(route).anyMatch(type::equals))
        .count();
  }

  private static long reads(ApiProfile api, String type) {
    return api.routes().stream()
        .filter(route -> route.body().filter(body -> body.mediaTypes().contains(type)).isPresent())
        .count();
  }

  /** What is answered as it is, such as pictures. */
  private static Stream<String> ready(Route route) {
    return route.outcomes().stream().flatMap(outcome -> outcome.mediaType().stream());
  }

  private static String answered(Rendition rendition) {
    return rendition.mediaType().toString();
  }
}
