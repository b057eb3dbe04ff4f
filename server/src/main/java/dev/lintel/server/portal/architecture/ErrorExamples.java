package dev.lintel.server.portal.architecture;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.limits.Admission;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Failures that every caller of an API may meet: wrong parameters of an operation that it has, what
 * does not exist, an unknown caller, and a limit that is in force.
 *
 * @param limits those in force
 * @param reader the request for the page: who reads it is told what he would meet
 */
record ErrorExamples(ApiProfile api, List<LimitPolicy> limits, Request reader) {
  private static final String WRONG = "wrong!";
  private static final int SHOWN_FAULTS = 2;

  /** Always the same, so that the page is. */
  private static final Instant EXAMPLE_TIME = Instant.parse("2026-01-01T12:00:00Z");

  List<ErrorExample> all() {
    return Stream.of(
            Optional.of(invalid()),
            Optional.of(
                plain(
                    "One thing is wrong.",
                    Problems.NO_SUCH_RESOURCE.with("There is none with the number 42."))),
            unknown().map(problem -> plain("The caller is not known.", problem)),
            limits.stream()
                .filter(limit -> limit.mode() == LimitPolicy.Mode.ENFORCE)
                .findFirst()
                .map(this::usedUp))
        .flatMap(Optional::stream)
        .toList();
  }

  private ErrorExample invalid() {
    List<Fault> faults =
        api.routes().stream()
            .map(ErrorExamples::faults)
            .filter(found -> found.size() >= SHOWN_FAULTS)
            .findFirst()
            .orElse(List.of(new Fault("from", "must be a day as yyyy-MM-dd", WRONG)));
    return plain("Fields are wrong: all of them are named at once.", Problem.invalid(faults));
  }

  /** What an operation says of its parameters, if they are wrong. */
  private static List<Fault> faults(Route route) {
    return route.parameters().stream()
        .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
        .flatMap(parameter -> fault(parameter).stream())
        .limit(SHOWN_FAULTS)
        .toList();
  }

  private static Optional<Fault> fault(Parameter<?> parameter) {
    try {
      parameter.type().reader().readAll(List.of(WRONG));
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      return Optional.of(new Fault(parameter.name(), refused.getMessage(), WRONG));
    }
  }

  /** What is said to a caller who shows nothing, at the address by which the reader came. */
  private Optional<Problem> unknown() {
    var nobody =
        new Request(
            reader.id(),
            reader.receivedAt(),
            "GET",
            api.prefixes().getFirst(),
            Query.NONE,
            Headers.NONE,
            reader.origin(),
            Request.Content.NONE);
    return api.identification().identify(nobody) instanceof Caller.Refused(Problem problem, _)
        ? Optional.of(problem)
        : Optional.empty();
  }

  private ErrorExample usedUp(LimitPolicy limit) {
    Admission end = Admission.usedUp(limit, EXAMPLE_TIME);
    Problem problem = end.problem().orElseThrow();
    Map<String, String> headers = new LinkedHashMap<>(problem.headers());
    end.headers().forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return ErrorExample.of("A limit is used up.", problem, headers, api);
  }

  private ErrorExample plain(String words, Problem problem) {
    return ErrorExample.of(words, problem, problem.headers(), api);
  }
}
