package dev.lintel.server.portal.architecture;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parameter that bounds a list, where an API does not page by the rules of paging.
 *
 * @param type what may be sent, such as "a whole number from 1 to 1000"
 * @param absent what holds without it; empty where that is nothing
 */
public record PageParameter(String name, String type, String absent, String meaning) {
  private static final Set<String> NAMES = Set.of("limit", "offset", "pageToken", "page", "count");

  /** Those of operations that have no rules, each once. */
  static List<PageParameter> of(ApiProfile api) {
    List<PageParameter> all = new ArrayList<>();
    api.routes().stream()
        .filter(route -> route.method().equals("GET") && route.paging().isEmpty())
        .flatMap(route -> route.parameters().stream())
        .filter(parameter -> NAMES.contains(parameter.name()))
        .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
        .map(PageParameter::of)
        .filter(one -> all.stream().noneMatch(other -> other.name().equals(one.name())))
        .forEach(all::add);
    return all;
  }

  private static PageParameter of(Parameter<?> parameter) {
    return new PageParameter(
        parameter.name(),
        parameter.type().name(),
        parameter.absent().map(Object::toString).orElse(""),
        parameter.description().replace("`", ""));
  }
}
