package dev.lintel.properties.testkit;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.EndingField;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Profiles of which more is announced to end than they declare. */
public final class Announced {
  private Announced() {}

  /** The end of a version of one operation. */
  public static ApiProfile version(ApiProfile api, String operation, int version, Deprecation end) {
    return changed(
        api,
        operation,
        route -> with(route, route.versions().deprecated(version, end), route.endingFields()));
  }

  /** The end of a field of one operation's answers and bodies, in all versions. */
  public static ApiProfile field(ApiProfile api, String operation, String path, Deprecation end) {
    var field = new EndingField(path, end, 0, Integer.MAX_VALUE);
    return changed(
        api,
        operation,
        route ->
            with(
                route,
                route.versions(),
                Stream.concat(route.endingFields().stream(), Stream.of(field)).toList()));
  }

  private static ApiProfile changed(ApiProfile api, String operation, UnaryOperator<Route> change) {
    return new ApiProfile(
        api.name(),
        api.title(),
        api.description(),
        api.prefixes(),
        api.identification(),
        api.problemAnswers(),
        api.limits(),
        api.deadline(),
        api.problems(),
        api.reserved(),
        api.routes().stream()
            .map(route -> route.operation().equals(operation) ? change.apply(route) : route)
            .toList());
  }

  private static Route with(Route route, Versions versions, List<EndingField> fields) {
    return new Route(
        route.operation(),
        route.method(),
        route.path(),
        route.aliases(),
        route.deprecation(),
        versions,
        route.right(),
        route.group(),
        route.summary(),
        route.description(),
        route.parameters(),
        route.together(),
        route.body(),
        route.paging(),
        route.pagingSince(),
        route.tokens(),
        route.formatParameter(),
        route.renditions(),
        route.outcomes(),
        fields,
        route.handler());
  }
}
