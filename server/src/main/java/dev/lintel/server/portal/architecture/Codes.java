package dev.lintel.server.portal.architecture;

import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.portal.errors.ErrorStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The statuses of an API, gathered from its routes and its failures. */
final class Codes {
  private static final int FIRST_FAILURE = 400;
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(200, "OK"),
          Map.entry(201, "Created"),
          Map.entry(202, "Accepted"),
          Map.entry(204, "No Content"),
          Map.entry(304, "Not Modified"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(402, "Payment Required"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(406, "Not Acceptable"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(423, "Locked"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  private Codes() {}

  /** The words that HTTP has for a status. */
  static String reason(int status) {
    return REASONS.getOrDefault(status, "");
  }

  static List<CodeRow> of(ApiProfile api) {
    var statuses = new TreeSet<>(methods(api).keySet());
    statuses.addAll(api.reserved().keySet());
    failures(api).keySet().forEach(statuses::add);
    return statuses.stream().map(status -> row(status, api)).toList();
  }

  private static CodeRow row(int status, ApiProfile api) {
    TreeSet<String> methods = methods(api).getOrDefault(status, new TreeSet<>());
    List<ProblemType> failures = failures(api).getOrDefault(status, List.of());
    return new CodeRow(
        status,
        reason(status),
        methods.isEmpty()
            ? Stream.ofNullable(api.reserved().get(status)).toList()
            : methods.stream().map(method -> meaning(method, status, api)).toList(),
        failures);
  }

  private static TreeMap<Integer, TreeSet<String>> methods(ApiProfile api) {
    var methods = new TreeMap<Integer, TreeSet<String>>();
    for (Route route : api.routes()) {
      route.outcomes().stream()
          .filter(outcome -> outcome.status() < FIRST_FAILURE)
          .forEach(outcome ->
              methods.computeIfAbsent(outcome.status(), _ -> new TreeSet<>()).add(route.method()));
    }
    return methods;
  }

  private static TreeMap<Integer, List<ProblemType>> failures(ApiProfile api) {
    var failures = new TreeMap<Integer, List<ProblemType>>();
    for (ProblemType type : ErrorStatus.types(api)) {
      failures.merge(
          api.problemAnswers().status(type.kind()),
          List.of(type),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return failures;
  }

  private static String meaning(String method, int status, ApiProfile api) {
    return switch (status) {
      case 200 ->
          method.equals("GET")
              ? "GET: what was asked for is in the body."
              : method + ": it is done, and the result is in the body.";
      case 201 -> method + ": it was created; Location has its path, and there is no body.";
      case 202 ->
          method
              + ": it is accepted and will be done; "
              + (tellsMore(method, api)
                  ? "the body and the place in Location tell how far it is."
                  : "there is no body.");
      case 204 -> method + ": it is done, or there is nothing to show; there is no body.";
      default -> method + ".";
    };
  }

  private static boolean tellsMore(String method, ApiProfile api) {
    return api.routes().stream()
        .filter(route -> route.method().equals(method))
        .flatMap(route -> route.outcomes().stream())
        .anyMatch(outcome -> outcome.status() == 202 && outcome.entity().isPresent());
  }
}
