package dev.lintel.properties.pipeline;

import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.ProfileCheck;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The APIs that are served, by path. */
public final class Apis {
  private final List<ApiProfile> profiles;
  private final RouteTree routes;

  /**
   * @param profiles in order; the first answers, in its own shape, for paths that belong to none
   * @throws IllegalArgumentException that tells everything that is wrong with their declarations
   */
  public Apis(List<ApiProfile> profiles) {
    check(profiles);
    this.profiles = List.copyOf(profiles);
    this.routes = new RouteTree(profiles);
  }

  private static void check(List<ApiProfile> profiles) {
    List<String> violations =
        profiles.stream().flatMap(api -> ProfileCheck.violations(api).stream()).toList();
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", violations));
    }
  }

  public List<ApiProfile> profiles() {
    return profiles;
  }

  /**
   * The API whose paths begin like this one, so that even a wrong path is answered in its shape.
   */
  ApiProfile at(String path) {
    ApiProfile nearest = profiles.getFirst();
    int longest = 0;
    for (ApiProfile api : profiles) {
      int likeness = likeness(api, path);
      if (likeness > longest) {
        nearest = api;
        longest = likeness;
      }
    }
    return nearest;
  }

  /** The route of a method and path; GET's answers HEAD too. Stops with 404 or 405. */
  Match match(String method, String path) {
    RouteTree.Place place =
        routes
            .find(path)
            .orElseThrow(() ->
                Problems.NO_SUCH_PATH
                    .with("Compare the path, its version and its end with the API's description.")
                    .asException());
    String wanted = method.equals("HEAD") ? "GET" : method;
    if (!place.methods().containsKey(wanted)) {
      throw refused(method, place);
    }
    return place.match(wanted);
  }

  /** What a path leads to by any method; empty if there is no such path. */
  Optional<Match> beside(String path) {
    return routes.find(path).map(place -> place.match(place.methods().keySet().iterator().next()));
  }

  private static RuntimeException refused(String method, RouteTree.Place place) {
    var allowed = new TreeSet<>(place.methods().keySet());
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    String list = String.join(", ", allowed);
    return Problems.METHOD_REFUSED
        .with("%s is not possible here; possible are %s.".formatted(method, list))
        .withHeader("Allow", list)
        .asException();
  }

  private static int likeness(ApiProfile api, String path) {
    int longest = 0;
    for (String prefix : api.prefixes()) {
      // What ends with a slash begins there without it, too.
      if (path.startsWith(prefix) || prefix.equals(path + "/")) {
        longest = Math.max(longest, prefix.length());
      }
    }
    return longest;
  }
}
