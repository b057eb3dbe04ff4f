package dev.lintel.server.operator.site;

import dev.lintel.properties.access.OperatorLogin;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.EntityTags;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.server.operator.site.Section.Change;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.Templates;
import dev.lintel.server.visits.ForeignFormException;
import dev.lintel.server.visits.Posted;
import dev.lintel.server.visits.Visit;
import dev.lintel.server.visits.Visits;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operator's pages: each request is one of a signed-in operator, or is sent to the sign-in.
 * Changes come as forms and are answered with the way to a page, so that a reload repeats nothing.
 */
public final class OperatorSite implements Service {
  private static final Logger LOG = LoggerFactory.getLogger(OperatorSite.class);

  private final Templates templates;
  private final OperatorDoor door;
  private final Visits visits;
  private final InstantSource clock;
  private final Notices notices;
  private final Map<String, Function<Desk, Page>> pages = new HashMap<>();
  private final Map<String, Change> changes = new HashMap<>();
  private final Map<String, Answer> files;

  public OperatorSite(
      Templates templates,
      OperatorDoor door,
      List<Section> sections,
      Map<String, Answer> files,
      InstantSource clock) {
    this.templates = templates;
    this.files = Map.copyOf(files);
    this.door = door;
    this.visits = door.visits();
    this.clock = clock;
    this.notices = new Notices(clock);
    for (Section section : sections) {
      pages.putAll(section.pages());
      changes.putAll(section.changes());
    }
  }

  @Override
  public void serve(Request request, Reply reply) throws IOException {
    reply.send(answer(request));
  }

  private Answer answer(Request request) {
    try {
      return switch (request.method()) {
        case "GET", "HEAD" -> shown(request);
        case "POST" -> changed(request);
        default ->
            failure(405, "This address is read with GET.").withHeader("Allow", "GET, HEAD, POST");
      };
    } catch (ForeignFormException e) {
      return failure(403, e.getMessage());
    } catch (ProblemException e) {
      return failure(400, e.problem().detail());
    } catch (RuntimeException e) {
      LOG.error("Incident {}", request.id(), e);
      return failure(500, "Something failed here; the log tells more under " + request.id() + ".");
    }
  }

  private Answer shown(Request request) {
    Visit visit = visits.of(request);
    Answer file = files.get(request.path());
    if (file != null) {
      return EntityTags.of(file, request);
    }
    if (request.path().equals(OperatorDoor.SIGN_IN)) {
      return visits.answered(templates.answer(door.page(visit, "")), visit, request);
    }
    Optional<OperatorLogin> operator = door.operator(visit);
    if (operator.isEmpty()) {
      return Visits.seeOther(OperatorDoor.SIGN_IN);
    }
    Function<Desk, Page> page = pages.get(request.path());
    if (page == null) {
      return failure(404, "There is no page at this address.");
    }
    Answer answer = templates.answer(page.apply(desk(operator.get(), visit, request)));
    return visits.answered(answer, visit, request);
  }

  private Desk desk(OperatorLogin operator, Visit visit, Request request) {
    return new Desk(
        operator.name(),
        visit.formToken(),
        request.method().equals("GET") ? notices.take(visit.formToken()) : Optional.empty(),
        request.query(),
        clock.instant());
  }

  private Answer changed(Request request) {
    Visit visit = visits.of(request);
    var form = new Posted(visits.form(request, visit));
    if (request.path().equals(OperatorDoor.SIGN_IN)) {
      return door.signIn(form, visit, request, templates);
    }
    Optional<OperatorLogin> operator = door.operator(visit);
    if (operator.isEmpty()) {
      return Visits.seeOther(OperatorDoor.SIGN_IN);
    }
    if (request.path().equals(OperatorDoor.SIGN_OUT)) {
      return visits.signedOut(OperatorDoor.SIGN_IN, visit, request);
    }
    Change change = changes.get(request.path());
    if (change == null) {
      return failure(404, "There is nothing to change at this address.");
    }
    notices.leave(visit.formToken(), done(change, form, operator.get(), request.path()));
    return Visits.seeOther(change.back().apply(form));
  }

  private static Notice done(Change change, Posted form, OperatorLogin operator, String path) {
    try {
      Notice notice = change.deed().of(form);
      LOG.info("Operator {} at {}: {}", operator.name(), path, notice);
      return notice;
    } catch (IllegalArgumentException refused) {
      return Notice.failed(refused.getMessage());
    }
  }

  private Answer failure(int status, String text) {
    return templates
        .answer(new Page("Not done", "", "operator/failure", text))
        .withStatus(status)
        .withHeader("Cache-Control", "no-store");
  }
}
