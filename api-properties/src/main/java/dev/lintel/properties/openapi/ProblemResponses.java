package dev.lintel.properties.openapi;

import static dev.lintel.properties.problem.ProblemKind.INTERNAL;
import static dev.lintel.properties.problem.ProblemKind.INVALID;
import static dev.lintel.properties.problem.ProblemKind.NOT_ACCEPTABLE;
import static dev.lintel.properties.problem.ProblemKind.NOT_FOUND;
import static dev.lintel.properties.problem.ProblemKind.NOT_PERMITTED;
import static dev.lintel.properties.problem.ProblemKind.TIMEOUT;
import static dev.lintel.properties.problem.ProblemKind.TOO_LARGE;
import static dev.lintel.properties.problem.ProblemKind.TOO_MANY_REQUESTS;
import static dev.lintel.properties.problem.ProblemKind.UNAVAILABLE;
import static dev.lintel.properties.problem.ProblemKind.UNIDENTIFIED;
import static dev.lintel.properties.problem.ProblemKind.UNSUPPORTED_MEDIA_TYPE;
import static dev.lintel.properties.problem.ProblemKind.UPSTREAM;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.JsonView;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers that tell of failures, by status, as the profile says they look. Each is described
 * once, with the codes that it may carry.
 */
final class ProblemResponses {
  private final ApiProfile api;
  private final RecordSchemas schemas;

  ProblemResponses(ApiProfile api, RecordSchemas schemas) {
    this.api = api;
    this.schemas = schemas;
  }

  /** One for each status that a problem of this API can have. */
  Map<String, ApiResponse> components() {
    var responses = new TreeMap<String, ApiResponse>();
    types().forEach(type -> responses.computeIfAbsent(name(status(type)), _ -> response(type)));
    return responses;
  }

  /** The failures that every call of a route may meet, by status. */
  Map<Integer, ApiResponse> of(Route route) {
    var responses = new TreeMap<Integer, ApiResponse>();
    for (ProblemKind kind : kinds(route)) {
      int status = api.problemAnswers().status(kind);
      responses.put(status, new ApiResponse().$ref("#/components/responses/" + name(status)));
    }
    return responses;
  }

  private TreeSet<ProblemKind> kinds(Route route) {
    var kinds =
        new TreeSet<>(List.of(INVALID, NOT_ACCEPTABLE, TOO_MANY_REQUESTS, INTERNAL, UNAVAILABLE));
    if (api.deadline().isPresent()) {
      kinds.add(TIMEOUT);
    }
    if (!(route.right() instanceof Right.Open)) {
      kinds.add(UNIDENTIFIED);
      // Tokens may be another issuer's, whose keys cannot always be had.
      if (api.identification().scheme() instanceof AccessScheme.ClientCredentials) {
        kinds.add(UPSTREAM);
      }
    }
    if (route.right() instanceof Right.Subscription || route.right() instanceof Right.Resource) {
      kinds.add(NOT_PERMITTED);
    }
    if (route.parameters().stream().anyMatch(ParameterWriting::isInPath)) {
      kinds.add(NOT_FOUND);
    }
    if (route.body().isPresent()) {
      kinds.addAll(List.of(TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
    }
    return kinds;
  }

  private ApiResponse response(ProblemType one) {
    int status = status(one);
    var body = schemas.answer(api.problemAnswers().type(), JsonView.unchanged(), 0, FieldEnds.NONE);
    return new ApiResponse()
        .description(description(status))
        .headers(HeaderDescriptions.ofProblem(status))
        .content(Contents.in(api.problemAnswers().formats(), body));
  }

  private String description(int status) {
    return types()
        .filter(type -> status(type) == status)
        .map(type -> "- `%s`: %s %s".formatted(type.code(), type.title(), type.remedy()))
        .collect(Collectors.joining("\n"));
  }

  private Stream<ProblemType> types() {
    return Stream.of(Problems.ALL, api.identification().problems(), api.problems())
        .flatMap(List::stream)
        .distinct();
  }

  private int status(ProblemType type) {
    return api.problemAnswers().status(type.kind());
  }

  private static String name(int status) {
    return "Problem" + status;
  }
}
