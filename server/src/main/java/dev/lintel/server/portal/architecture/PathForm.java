package dev.lintel.server.portal.architecture;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.PathTemplate;
import dev.lintel.properties.profile.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * What a path looks like, and what a method does there.
 *
 * @param example the first operation of this form, in its newest version
 */
public record PathForm(String meaning, String example) {
  private static final String STREAM = "x-stream-connect";

  /** The forms that the API has, each once. */
  static List<PathForm> of(ApiProfile api) {
    List<PathForm> forms = new ArrayList<>();
    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      api.routes().stream()
          .filter(route -> route.method().equals(method))
          .filter(route -> route.path().segments().size() > 1)
          .filter(route -> !meaning(route).isEmpty())
          .filter(route -> forms.stream().noneMatch(one -> one.meaning().equals(meaning(route))))
          .forEach(route -> forms.add(new PathForm(meaning(route), example(route))));
    }
    return forms;
  }

  private static String example(Route route) {
    return route.method() + " " + newest(route);
  }

  private static String newest(Route route) {
    return route.versions().numbers().isEmpty()
        ? route.path().text()
        : route.path().inVersion(route.versions().numbers().getLast());
  }

  private static String meaning(Route route) {
    PathTemplate path = route.path();
    boolean one = path.segments().getLast() instanceof PathTemplate.Variable;
    boolean below = !one && !path.variables().isEmpty();
    return switch (route.method()) {
      case "GET" -> read(path, one, below);
      case "POST" ->
          below
              ? "Create what belongs to an entry, or perform an action for it"
              : "Create an entry, or perform an action";
      case "PUT" -> one ? "Update an entry" : "";
      case "PATCH" -> one ? "Change attributes of an entry" : "";
      default -> one ? "Delete an entry" : "";
    };
  }

  private static String read(PathTemplate path, boolean one, boolean below) {
    if (path.text().contains(STREAM)) {
      return "Request all entries as a stream";
    }
    if (below) {
      return "Request what belongs to an entry";
    }
    return one ? "Request a particular entry" : "Request entries";
  }
}
