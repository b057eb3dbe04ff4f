package dev.lintel.server.visits;

import dev.lintel.properties.access.sessions.SessionId;
import dev.lintel.properties.access.sessions.Sessions;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Form;
import dev.lintel.properties.negotiation.FormReader;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The visitors of the pages of one door. */
public final class Visits {
  /** The field of each form that shows it to be ours. */
  public static final String TOKEN_FIELD = "form-token";

  private static final FormReader FORMS = new FormReader(64 * 1024);
  private static final Headers NOT_KEPT = Headers.of("Cache-Control", "no-store");

  private final Sessions sessions;
  private final VisitorCookie cookie;

  /**
   * @param cookieName what the cookie is called, unlike those of other doors
   */
  public Visits(Sessions sessions, String cookieName) {
    this.sessions = sessions;
    this.cookie = new VisitorCookie(cookieName);
  }

  /** Who comes with a request. */
  public Visit of(Request request) {
    Optional<SessionId> known = cookie.read(request);
    return known
        .map(id -> new Visit(id, false, sessions.find(id)))
        .orElseGet(() -> new Visit(sessions.newId(), true, Optional.empty()));
  }

  /** An answer to a visit; it is never kept, since it shows somebody's own. */
  public Answer answered(Answer answer, Visit visit, Request request) {
    Answer own = answer.withHeaders(NOT_KEPT);
    return visit.isNew() ? own.withHeader("Set-Cookie", cookie.given(visit.id(), request)) : own;
  }

  /**
   * The form that came with a request.
   *
   * @throws ForeignFormException if it is not one that was given to this browser
   * @throws dev.lintel.properties.problem.ProblemException if it cannot be read
   */
  public Form form(Request request, Visit visit) {
    if (request.headers().first("Sec-Fetch-Site").filter(Visits::isElsewhere).isPresent()) {
      throw new ForeignFormException();
    }
    List<Fault> faults = new ArrayList<>();
    Form form = read(request, faults);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).asException();
    }
    if (!visit.id().admits(form.find(TOKEN_FIELD).orElse(""))) {
      throw new ForeignFormException();
    }
    return form;
  }

  private static Form read(Request request, List<Fault> faults) {
    try {
      return FORMS.read(request.headers().first("Content-Type"), request.content().open(), faults);
    } catch (IOException e) {
      throw new UncheckedIOException("The form did not come to its end", e);
    }
  }

  private static boolean isElsewhere(String site) {
    return !site.equals("same-origin") && !site.equals("none");
  }

  /**
   * Signs somebody in, under a new id, and sends him on.
   *
   * @param next path of the page to show
   */
  public Answer signedIn(String name, long revision, String next, Visit visit, Request request) {
    sessions.end(visit.id());
    return seeOther(next)
        .withHeader("Set-Cookie", cookie.given(sessions.start(name, revision), request));
  }

  /** Signs out, and sends on. */
  public Answer signedOut(String next, Visit visit, Request request) {
    sessions.end(visit.id());
    return seeOther(next).withHeader("Set-Cookie", cookie.takenBack(request));
  }

  /** Sends a browser to a page after a form (RFC 9110, section 15.4.4). */
  public static Answer seeOther(String path) {
    return Answer.empty(303).withHeader("Location", path).withHeaders(NOT_KEPT);
  }
}
