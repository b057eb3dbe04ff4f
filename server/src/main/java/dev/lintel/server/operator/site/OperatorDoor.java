package dev.lintel.server.operator.site;

import dev.lintel.properties.access.Credentials;
import dev.lintel.properties.access.OperatorLogin;
import dev.lintel.properties.access.OperatorSignIn;
import dev.lintel.properties.access.Operators;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.Templates;
import dev.lintel.server.visits.Posted;
import dev.lintel.server.visits.TypedCredentials;
import dev.lintel.server.visits.Visit;
import dev.lintel.server.visits.Visits;
import java.util.Optional;

/** The sign-in of operators; where nobody may sign in yet, it tells how that is changed. */
public record OperatorDoor(Operators operators, OperatorSignIn signIn, Visits visits) {
  public static final String SIGN_IN = "/sign-in";
  public static final String SIGN_OUT = "/sign-out";

  /**
   * What the page of the sign-in shows.
   *
   * @param fault why the last attempt failed; empty before the first
   * @param nobody whether there is no operator at all
   */
  public record Entry(String formToken, String fault, boolean nobody) {}

  Page page(Visit visit, String fault) {
    var entry = new Entry(visit.formToken(), fault, operators.list().isEmpty());
    return new Page("Sign in", SIGN_IN, "operator/signin", entry);
  }

  /** Who is signed in; a session from before a change of the password counts no more. */
  Optional<OperatorLogin> operator(Visit visit) {
    return visit
        .session()
        .flatMap(session ->
            operators
                .find(session.name())
                .filter(operator -> operator.revision() == session.revision()));
  }

  Answer signIn(Posted form, Visit visit, Request request, Templates templates) {
    Optional<Credentials> typed = TypedCredentials.of(form.form());
    if (typed.isEmpty()) {
      return refused(401, "Fill in name and password.", visit, request, templates);
    }
    return switch (signIn.attempt(typed.get(), request.origin().address())) {
      case OperatorSignIn.Succeeded(OperatorLogin who) ->
          visits.signedIn(who.name(), who.revision(), "/", visit, request);
      case OperatorSignIn.Failed(Problem problem) ->
          refused(status(problem), problem.detail(), visit, request, templates)
              .withHeaders(Headers.of(problem.headers()));
    };
  }

  private Answer refused(
      int status, String fault, Visit visit, Request request, Templates templates) {
    Answer answer = templates.answer(page(visit, fault)).withStatus(status);
    return visits.answered(answer, visit, request);
  }

  private static int status(Problem problem) {
    return problem.type().kind() == ProblemKind.TOO_MANY_REQUESTS ? 429 : 401;
  }
}
