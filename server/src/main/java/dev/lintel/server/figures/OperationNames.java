package dev.lintel.server.figures;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Operations as partners know them: by their method and path, in place of our names for them. */
public final class OperationNames {
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  public OperationNames(List<ApiProfile> apis) {
    for (ApiProfile api : apis) {
      titles.put(api.name(), api.title());
      api.routes().forEach(route -> names.put(key(api.name(), route.operation()), name(route)));
    }
  }

  /** Such as {@code GET /api/v{version}/items}; our own name for it, if it is served no more. */
  public String of(String api, String operation) {
    return names.getOrDefault(key(api, operation), operation);
  }

  /** What an API is called on pages. */
  public String api(String api) {
    return titles.getOrDefault(api, api);
  }

  private static String name(Route route) {
    return route.method() + " " + route.path().text();
  }

  private static String key(String api, String operation) {
    return api + " " + operation;
  }
}
