package dev.lintel.properties.profile;

import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.problem.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that one API chose, as a value: who may call and how he is known, what failures look
 * like, which limits hold at first, and its routes.
 *
 * @param name short and permanent, such as the key of limits and of the description's address
 * @param prefixes the beginnings of paths that belong to this API, also where no route matches
 * @param limits the policies that hold until an operator changes them
 * @param deadline how long a request may take until its answer begins, where that is bounded
 * @param problems the API's own types of failure, beside those of the library
 * @param reserved statuses that its documentation names and nothing here answers, with why
 */
public record ApiProfile(
    String name,
    String title,
    String description,
    List<String> prefixes,
    Identification identification,
    ProblemAnswers problemAnswers,
    List<LimitPolicy> limits,
    Optional<Duration> deadline,
    List<ProblemType> problems,
    Map<Integer, String> reserved,
    List<Route> routes) {

  public ApiProfile {
    prefixes = List.copyOf(prefixes);
    limits = List.copyOf(limits);
    problems = List.copyOf(problems);
    reserved = Map.copyOf(reserved);
    routes = List.copyOf(routes);
  }

  /** An API whose requests have no deadline, and which answers what its documentation names. */
  public ApiProfile(
      String name,
      String title,
      String description,
      List<String> prefixes,
      Identification identification,
      ProblemAnswers problemAnswers,
      List<LimitPolicy> limits,
      List<ProblemType> problems,
      List<Route> routes) {
    this(
        name,
        title,
        description,
        prefixes,
        identification,
        problemAnswers,
        limits,
        Optional.empty(),
        problems,
        Map.of(),
        routes);
  }

  /** This API, whose requests then have a deadline. */
  public ApiProfile withDeadline(Duration allowed) {
    return new ApiProfile(
        name,
        title,
        description,
        prefixes,
        identification,
        problemAnswers,
        limits,
        Optional.of(allowed),
        problems,
        reserved,
        routes);
  }

  /** This API, whose documentation then names these statuses too. */
  public ApiProfile reserving(Map<Integer, String> statuses) {
    return new ApiProfile(
        name,
        title,
        description,
        prefixes,
        identification,
        problemAnswers,
        limits,
        deadline,
        problems,
        statuses,
        routes);
  }

  /** The subscriptions that the API's routes ask for. */
  public SortedSet<String> subscriptions() {
    var named = new TreeSet<String>();
    for (Route route : routes) {
      switch (route.right()) {
        case Right.Subscription(String subscription) -> named.add(subscription);
        case Right.Resource resource -> named.add(resource.subscription());
        case Right.Open _, Right.AnyAccount _ -> {}
      }
    }
    return named;
  }
}
