package dev.lintel.server.figures;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Operations as partners know them: by their method and path, in place of our names for them. */
public final class OperationNames {
  private static final Pattern OF_A_VERSION = Pattern.compile("(.+)V([0-9]+)");

  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Route> routes = new HashMap<>();

  public OperationNames(List<ApiProfile> apis) {
    for (ApiProfile api : apis) {
      titles.put(api.name(), api.title());
      api.routes().forEach(route -> routes.put(key(api.name(), route.operation()), route));
    }
  }

  /** Such as {@code GET /api/v{version}/items}; our own name for it, if it is served no more. */
  public String of(String api, String operation) {
    return found(api, operation).map(OperationNames::name).orElse(operation);
  }

  /** What an API is called on pages. */
  public String api(String api) {
    return titles.getOrDefault(api, api);
  }

  /**
   * What ends, in words.
   *
   * @param what its permanent key, such as {@code parameter:items.word}
   */
  public String end(String api, String what) {
    String[] parts = what.split(":", 2);
    return switch (parts[0]) {
      case "alias" -> "path " + parts[1];
      case "route" -> route(api, parts[1]);
      case "parameter", "field" -> part(api, parts[0], parts[1]);
      default -> what.replace(":", " ");
    };
  }

  private String route(String api, String key) {
    Matcher version = OF_A_VERSION.matcher(key);
    Optional<Route> whole = found(api, key);
    return whole.isEmpty() && version.matches()
        ? "version %s of %s".formatted(version.group(2), of(api, version.group(1)))
        : whole.map(OperationNames::atItsOwnPath).orElse(key);
  }

  private String part(String api, String sort, String key) {
    int end = key.indexOf('.');
    return end < 0
        ? sort + " " + key
        : "%s %s of %s".formatted(sort, key.substring(end + 1), of(api, key.substring(0, end)));
  }

  private Optional<Route> found(String api, String operation) {
    return Optional.ofNullable(routes.get(key(api, operation)));
  }

  /** Where there are many further paths, its own says enough. */
  private static String name(Route route) {
    return route.aliases().size() == 1
        ? atItsOwnPath(route) + " or " + route.aliases().getFirst().path().text()
        : atItsOwnPath(route);
  }

  private static String atItsOwnPath(Route route) {
    return route.method() + " " + route.path().text();
  }

  private static String key(String api, String operation) {
    return api + " " + operation;
  }
}
