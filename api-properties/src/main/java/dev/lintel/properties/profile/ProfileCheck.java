package dev.lintel.properties.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds everything that is wrong with an API's declaration, so that none starts half right. */
public final class ProfileCheck {
  private final ApiProfile api;
  private final List<String> violations = new ArrayList<>();

  private ProfileCheck(ApiProfile api) {
    this.api = api;
  }

  /** What is wrong, a sentence each; empty where nothing is. */
  public static List<String> violations(ApiProfile api) {
    return new ProfileCheck(api).find();
  }

  private List<String> find() {
    expect(!api.prefixes().isEmpty(), "It has no prefix");
    expect(!api.problemAnswers().formats().isEmpty(), "Its problems have no format");
    api.limits().stream()
        .filter(limit -> !limit.api().equals(api.name()))
        .forEach(limit -> violations.add("Limit " + limit.id() + " is another API's"));
    uniqueOperations();
    api.routes().forEach(this::route);
    uniquePaths();
    return violations.stream().map(violation -> api.name() + ": " + violation + ".").toList();
  }

  private void uniqueOperations() {
    Set<String> seen = new HashSet<>();
    for (Route route : api.routes()) {
      expect(seen.add(route.operation()), "Two routes are named " + route.operation());
    }
  }

  private void route(Route route) {
    route.paths().forEach(path -> path(route, path));
    for (int version : versionsOf(route)) {
      new RouteCheck(route, version, violations).run();
    }
  }

  private void path(Route route, PathTemplate path) {
    expect(
        api.prefixes().stream().anyMatch(path.text()::startsWith),
        "%s is at %s, under none of the API's prefixes",
        route.operation(),
        path.text());
    expect(
        path.isVersioned() != route.versions().numbers().isEmpty(),
        "%s needs both versions and {version} in its path, or neither",
        route.operation());
  }

  /** Two paths are one where they differ in the names of their variables alone. */
  private void uniquePaths() {
    Map<String, String> operations = new HashMap<>();
    for (Route route : api.routes()) {
      for (int version : versionsOf(route)) {
        route.paths().forEach(path -> uniquePath(route, placeOf(path, version), operations));
      }
    }
  }

  private void uniquePath(Route route, String path, Map<String, String> operations) {
    String place = route.method() + " " + path;
    String earlier = operations.putIfAbsent(place, route.operation());
    expect(earlier == null, "%s and %s are both at %s", earlier, route.operation(), place);
  }

  private static String placeOf(PathTemplate path, int version) {
    return path.inVersion(version).replaceAll("\\{[^/]*}", "{}");
  }

  private static List<Integer> versionsOf(Route route) {
    return route.versions().numbers().isEmpty() ? List.of(0) : route.versions().numbers();
  }

  private void expect(boolean holds, String otherwise, Object... names) {
    if (!holds) {
      violations.add(otherwise.formatted(names));
    }
  }
}
