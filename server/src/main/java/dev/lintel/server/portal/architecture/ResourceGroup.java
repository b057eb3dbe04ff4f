package dev.lintel.server.portal.architecture;

import dev.lintel.properties.profile.ApiProfile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Resources that belong together, as the description groups them. */
public record ResourceGroup(String name, List<Resource> resources) {

  static List<ResourceGroup> of(ApiProfile api, LocalDate today) {
    return api.routes().stream()
        .map(route -> Resource.of(route, today))
        .collect(
            Collectors.groupingBy(
                resource -> resource.route().group(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> new ResourceGroup(group.getKey(), group.getValue()))
        .toList();
  }
}
