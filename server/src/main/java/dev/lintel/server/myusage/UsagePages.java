package dev.lintel.server.myusage;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Credentials;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.access.sessions.SessionKind;
import dev.lintel.properties.access.sessions.SessionTimes;
import dev.lintel.properties.access.sessions.Sessions;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.server.figures.Period;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.ForeignFormException;
import dev.lintel.server.visits.Posted;
import dev.lintel.server.visits.TypedCredentials;
import dev.lintel.server.visits.Visit;
import dev.lintel.server.visits.Visits;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The pages of one's own usage. Who comes with a client certificate is signed in by it; all others
 * sign in with the name and the secret or password of their account.
 */
public final class UsagePages {
  public static final String USAGE = "/usage";
  static final String CHANGES = "/usage/changes";
  static final String SIGN_IN = "/usage/sign-in";
  static final String SIGN_OUT = "/usage/sign-out";

  private static final String COOKIE = "lintel-partner";

  private final UsageParts parts;
  private final Visits visits;
  private final Format html;

  /**
   * @param html the format of the portal's pages
   */
  public UsagePages(UsageParts parts, Format html) {
    this.parts = parts;
    this.html = html;
    this.visits =
        new Visits(
            new Sessions(
                parts.database(),
                SessionKind.PARTNER,
                SessionTimes.USUAL,
                parts.clock(),
                new SecureRandom()),
            COOKIE);
  }

  /** What the page of the sign-in shows; the fault is empty before the first attempt. */
  public record Entry(String formToken, String fault) {}

  /** What the page of one's own changes shows. */
  public record OwnChanges(String account, String formToken, Changes changes) {}

  public List<Route> routes() {
    return List.of(
        page(Route.get("my-usage", USAGE)).handledBy(call -> own(call, this::usage)),
        page(Route.get("my-changes", CHANGES)).handledBy(call -> own(call, this::changes)),
        page(Route.post("my-usage-sign-in", SIGN_IN)).handledBy(this::signIn),
        page(Route.post("my-usage-sign-out", SIGN_OUT)).handledBy(this::signOut));
  }

  private RouteBuilder page(RouteBuilder route) {
    return route
        .right(Right.open())
        .describedAs("Pages", "One's own usage", "")
        .offers(Rendition.of(html))
        .answers(Outcome.bytes("text/html", "The page."));
  }

  /** The page of whoever is signed in; the sign-in for everybody else. */
  private Answer own(Call call, BiFunction<Partner, Request, Page> page) {
    Request request = call.request();
    Visit visit = visits.of(request);
    Answer answer =
        partner(request, visit)
            .map(partner -> Answer.entity(page.apply(partner, request)))
            .orElseGet(() -> entry(visit, ""));
    return visits.answered(answer, visit, request);
  }

  private Page usage(Partner partner, Request request) {
    Period period = Period.of(request.query().firstFilled("over").orElse(""));
    MyUsage usage = MyUsage.of(parts, partner, period);
    return new Page("My usage", USAGE, "usage/usage", usage);
  }

  private Page changes(Partner partner, Request request) {
    Changes changes = Changes.of(parts, partner.account().name(), ChangesAsked.of(request));
    return new Page(
        "My changes",
        USAGE,
        "usage/changes",
        new OwnChanges(partner.account().name(), partner.formToken(), changes));
  }

  private static Answer entry(Visit visit, String fault) {
    return Answer.entity(
        new Page("My usage", USAGE, "usage/signin", new Entry(visit.formToken(), fault)));
  }

  /** A session goes before a certificate, since somebody signed in on purpose. */
  private Optional<Partner> partner(Request request, Visit visit) {
    return ofSession(visit)
        .map(account -> new Partner(account, visit, false))
        .or(() -> ofCertificate(request).map(account -> new Partner(account, visit, true)));
  }

  /** A session from before a change of the account counts no more. */
  private Optional<Account> ofSession(Visit visit) {
    return visit
        .session()
        .flatMap(session ->
            parts
                .accounts()
                .find(session.name())
                .filter(account -> !account.disabled())
                .filter(account -> account.revision() == session.revision()));
  }

  private Optional<Account> ofCertificate(Request request) {
    return request.origin().certificate().isPresent()
            && parts.certificates().identify(request) instanceof Caller.Identified(Account account)
        ? Optional.of(account)
        : Optional.empty();
  }

  private Answer signIn(Call call) {
    Request request = call.request();
    Visit visit = visits.of(request);
    Answer answer;
    try {
      answer = attempt(new Posted(visits.form(request, visit)), visit, request);
    } catch (ForeignFormException e) {
      answer = entry(visit, e.getMessage()).withStatus(403);
    }
    return answer.status() == 303 ? answer : visits.answered(answer, visit, request);
  }

  private Answer attempt(Posted form, Visit visit, Request request) {
    Optional<Credentials> typed = TypedCredentials.of(form.form());
    if (typed.isEmpty()) {
      return entry(visit, "Fill in the account's name and its secret.").withStatus(401);
    }
    return switch (parts.signIn().attempt(typed.get(), request.origin().address())) {
      case SignIn.Succeeded(Account account) ->
          visits.signedIn(account.name(), revision(account), USAGE, visit, request);
      case SignIn.Failed(Problem problem) -> refused(problem, visit);
    };
  }

  /** As it is stored: what the sign-in remembers may be of a moment before. */
  private long revision(Account account) {
    return parts.accounts().find(account.name()).map(Account::revision).orElse(0L);
  }

  private static Answer refused(Problem problem, Visit visit) {
    boolean throttled = problem.type().kind() == ProblemKind.TOO_MANY_REQUESTS;
    Answer answer = entry(visit, problem.detail()).withStatus(throttled ? 429 : 401);
    return problem.headers().containsKey("Retry-After")
        ? answer.withHeader("Retry-After", problem.headers().get("Retry-After"))
        : answer;
  }

  private Answer signOut(Call call) {
    Request request = call.request();
    Visit visit = visits.of(request);
    try {
      visits.form(request, visit);
    } catch (ForeignFormException e) {
      return visits.answered(entry(visit, e.getMessage()).withStatus(403), visit, request);
    }
    return visits.signedOut(USAGE, visit, request);
  }
}
