package dev.lintel.server.portal.errors;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Evolution;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The status with which an API answers a failure.
 *
 * @param name the API's name
 * @param title the API's title
 */
public record ErrorStatus(String name, String title, int status) {
  private static final Set<ProblemType> OF_TOKENS =
      Set.of(Problems.TOKEN_REFUSED, Problems.TOKEN_FOR_ANOTHER_API, Problems.ISSUER_UNREACHABLE);
  private static final Set<ProblemType> OF_SECRETS =
      Set.of(
          Problems.CREDENTIALS_MISSING, Problems.CREDENTIALS_REFUSED, Problems.SIGN_IN_THROTTLED);
  private static final Set<ProblemType> OF_BODIES =
      Set.of(Problems.MALFORMED_BODY, Problems.BODY_TOO_LARGE, Problems.CONTENT_TYPE_REFUSED);
  private static final Set<ProblemType> OF_PAGES =
      Set.of(Problems.DAMAGED_PAGE_TOKEN, Problems.FOREIGN_PAGE_TOKEN);

  static List<ErrorStatus> of(ProblemType type, List<ApiProfile> apis) {
    return apis.stream()
        .filter(api -> types(api).contains(type))
        .map(api ->
            new ErrorStatus(api.name(), api.title(), api.problemAnswers().status(type.kind())))
        .toList();
  }

  /** The failures that callers of an API can meet. */
  public static List<ProblemType> types(ApiProfile api) {
    return all(api).filter(type -> isMet(type, api)).toList();
  }

  static Stream<ProblemType> all(ApiProfile api) {
    return Stream.of(Problems.ALL, api.identification().problems(), api.problems())
        .flatMap(List::stream)
        .distinct();
  }

  private static boolean isMet(ProblemType type, ApiProfile api) {
    AccessScheme scheme = api.identification().scheme();
    if (OF_TOKENS.contains(type)) {
      return scheme instanceof AccessScheme.ClientCredentials;
    }
    if (OF_SECRETS.contains(type)) {
      return scheme instanceof AccessScheme.ClientCredentials
          || scheme instanceof AccessScheme.Basic
          || !type.equals(Problems.CREDENTIALS_MISSING) && signsIn(api);
    }
    if (OF_PAGES.contains(type)) {
      return api.routes().stream().anyMatch(ErrorStatus::pagesWithTokens);
    }
    if (OF_BODIES.contains(type)) {
      return api.routes().stream().anyMatch(route -> route.body().isPresent());
    }
    if (type.equals(Problems.CONTENT_TYPE_MISSING)) {
      return api.routes().stream()
          .anyMatch(route -> route.body().filter(BodyShape::typeRequired).isPresent());
    }
    return switch (type.kind()) {
      case NOT_PERMITTED -> !(scheme instanceof AccessScheme.None);
      case TIMEOUT -> api.deadline().isPresent();
      case NOT_READY, CONFLICT -> answers(api, type.kind());
      case GONE -> !Evolution.of(List.of(api)).entries().isEmpty();
      default -> true;
    };
  }

  /** Whether operations take credentials as what they are about, such as those of tokens. */
  public static boolean signsIn(ApiProfile api) {
    return api.routes().stream()
        .flatMap(route -> route.outcomes().stream())
        .anyMatch(outcome -> outcome.status() == ProblemKind.UNIDENTIFIED.usualStatus());
  }

  private static boolean pagesWithTokens(Route route) {
    return route.paging().isPresent()
        || route.parameters().stream().anyMatch(one -> one.name().equals("pageToken"));
  }

  /** Changes that are accepted first tell of a conflict in their status. */
  private static boolean answers(ApiProfile api, ProblemKind kind) {
    return api.routes().stream()
        .flatMap(route -> route.outcomes().stream())
        .anyMatch(outcome ->
            outcome.status() == kind.usualStatus()
                || kind == ProblemKind.CONFLICT && outcome.status() == 202);
  }
}
