package dev.lintel.properties.library;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.XmlFormat;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The invented API as a value: readers show a card, librarians also see the desk. */
public final class LibraryApi {
  public static final String NAME = "library";
  public static final String READERS = "readers";
  public static final String DESK = "desk";
  public static final Format JSON = JsonFormat.format();
  public static final Format XML = XmlFormat.format();

  private LibraryApi() {}

  /** The API with its own routes and those that a story adds. */
  public static ApiProfile with(Route... more) {
    return with(Map.of(ProblemKind.NOT_FOUND, 404), more);
  }

  /** The same with statuses of its own for kinds of failure. */
  public static ApiProfile with(Map<ProblemKind, Integer> statuses, Route... more) {
    return profile(
        NAME,
        List.of("/library/"),
        statuses,
        Stream.concat(LibraryRoutes.all().stream(), Stream.of(more)).toList());
  }

  /** An API of any routes, in the shapes of this one. */
  public static ApiProfile profile(
      String name, List<String> prefixes, Map<ProblemKind, Integer> statuses, List<Route> routes) {
    return new ApiProfile(
        name,
        "Library",
        "Books of an invented library.",
        prefixes,
        byCard(),
        new ProblemAnswers(
            statuses,
            List.of(JSON),
            FieldErrors.class,
            FieldErrors.worded("Faults of the request.", "See the fields.")),
        List.of(perMinute(name, 1_000)),
        List.of(),
        routes);
  }

  /** A policy for all requests of one card. */
  public static LimitPolicy perMinute(int requests) {
    return perMinute(NAME, requests);
  }

  private static LimitPolicy perMinute(String api, int requests) {
    return LimitPolicy.perClient(
        api + "-all",
        api,
        new Quota.RequestsPerWindow(requests, Duration.ofMinutes(1)),
        Mode.ENFORCE);
  }

  private static Identification byCard() {
    return request ->
        request
            .headers()
            .first("x-card")
            .<Caller>map(card -> new Caller.Identified(Account.of(card, subscriptions(card))))
            .orElseGet(() -> refused(request));
  }

  private static List<String> subscriptions(String card) {
    return card.startsWith("librarian") ? List.of(READERS, DESK) : List.of(READERS);
  }

  private static Caller refused(Request request) {
    return new Caller.Refused(
        Problems.CREDENTIALS_MISSING
            .with("Show your card.")
            .withHeader("WWW-Authenticate", "Card realm=\"library\""),
        request.origin().address());
  }
}
