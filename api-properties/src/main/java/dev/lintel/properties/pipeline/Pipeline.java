package dev.lintel.properties.pipeline;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Rights;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.CallerGoneException;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.limits.Admission;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.versions.EvolutionDay;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The path of every request of every API. {@link #answer} is the whole of it: its stages stand in
 * their order, each takes a value and returns one, or stops with a problem.
 */
public final class Pipeline implements Service {
  private static final String NO_ENDPOINT = "";

  private final Apis apis;
  private final Limits limits;
  private final Observation.Observer observer;
  private final BooleanSupplier stopping;
  private final EvolutionDay day;
  private final Deadlines deadlines = new Deadlines();

  /**
   * @param stopping whether new requests are refused because the server stops
   * @param day by which announced ends are judged
   */
  public Pipeline(
      Apis apis,
      Limits limits,
      Observation.Observer observer,
      BooleanSupplier stopping,
      EvolutionDay day) {
    this.day = day;
    this.apis = apis;
    this.limits = limits;
    this.observer = observer;
    this.stopping = stopping;
  }

  private void answer(Request request, Walk walk) throws IOException {
    refuseWhileStopping(); // 503
    Match match = match(request, walk); // 404, 405
    walk.found(match);
    Ends ends = new Ends(match.api(), day.today());
    walk.use(Ended.used(match, request, ends));
    Caller caller = Callers.identify(match, request);
    walk.identified(caller);
    enterLimits(caller, match.api().name(), match.route().operation(), walk); // 429
    Rights.check(caller, match.route().right()); // 401, 403
    Ended.refuse(match, ends); // 410
    Choice choice = Choice.of(match, request, ends); // 406
    walk.carry(choice.headers());
    deadlines.send(
        () -> work(new Admitted(match, caller, choice, ends), walk),
        walk,
        match.api().deadline()); // 504
  }

  /** Where callers are judged before paths, a wrong path tells a refused one that he is refused. */
  private Match match(Request request, Walk walk) {
    try {
      return apis.match(request.method(), request.path());
    } catch (ProblemException wrongPath) {
      Callers.requireKnown(walk.api(), request); // 401, 403
      countWrongMethod(request, walk); // 429
      throw wrongPath;
    }
  }

  /** A method that a path does not have asks no endpoint, but the API, whose limits count it. */
  private void countWrongMethod(Request request, Walk walk) {
    apis.beside(request.path())
        .ifPresent(other ->
            enterLimits(Callers.identify(other, request), other.api().name(), NO_ENDPOINT, walk));
  }

  private static Answer work(Admitted admitted, Walk walk) throws IOException {
    var fields = new EndingFields(admitted.match(), admitted.ends(), walk);
    Call call = CallReading.read(fields.received(walk.request()), admitted, walk); // 400, 413, 415
    Answer answer = admitted.match().route().handler().answer(call);
    walk.use(admitted.choice().ending().stream().toList());
    return Finish.of(fields.shown(answer), call);
  }

  @Override
  public void serve(Request request, Reply reply) throws IOException {
    Walk walk = new Walk(request, apis.at(request.path()), reply);
    try {
      answer(request, walk);
    } catch (ProblemException stop) {
      answerProblem(stop.problem(), walk);
    } catch (CallerGoneException gone) {
      walk.failed(Observation.CALLER_GONE);
      throw gone;
    } catch (IOException | RuntimeException | Error failure) {
      answerIncident(failure, walk);
    } finally {
      walk.end();
      observer.observe(walk.observation());
    }
  }

  @Override
  public Optional<Answer> refusal(String path, Optional<String> accept, int status, String detail) {
    Problem problem = Problems.unread(status).with(detail);
    return Optional.of(ProblemAnswer.of(problem, apis.at(path), accept, status));
  }

  private void refuseWhileStopping() {
    if (stopping.getAsBoolean()) {
      throw Problems.STOPPING
          .with("The server is stopping; repeat the request in a few seconds.")
          .withHeader("Retry-After", "5")
          .withHeader("Connection", "close")
          .asException();
    }
  }

  private void enterLimits(Caller caller, String api, String endpoint, Walk walk) {
    Admission admission = limits.enter(caller.clientKey(), api, endpoint);
    walk.admitted(admission);
    admission
        .problem()
        .ifPresent(problem -> {
          throw problem.asException();
        });
  }

  private static void answerProblem(Problem problem, Walk walk) throws IOException {
    walk.failed(problem.type().code());
    cutIfBegun(walk, problem.asException());
    walk.send(ProblemAnswer.of(problem, walk.api(), walk.request()));
  }

  /** Our own fault: the caller learns an id that leads to the log, and nothing of the inside. */
  private static void answerIncident(Throwable failure, Walk walk) throws IOException {
    walk.failed(failure);
    walk.failed(Problems.INTERNAL_ERROR.code());
    cutIfBegun(walk, failure);
    Problem problem =
        Problems.INTERNAL_ERROR.with(
            "The incident is in our log under the id %s.".formatted(walk.request().id()));
    walk.send(ProblemAnswer.of(problem, walk.api(), walk.request()));
  }

  /** An answer that has begun cannot become another one: it is cut, so that the caller can tell. */
  private static void cutIfBegun(Walk walk, Throwable failure) throws IOException {
    if (walk.hasBegun()) {
      throw new IOException("The answer was cut", failure);
    }
  }
}
