package dev.lintel.properties.pipeline;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.ContentCoding;
import dev.lintel.properties.paging.PageParameters;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Arguments;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.UsedEnds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that reads what a route takes: parameters, paging and body, with all their faults told
 * at once.
 */
final class CallReading {
  private static final String DAMAGED =
      "could not be read; pass the token of an answer unchanged, or leave it out";

  private final Request request;
  private final Match match;
  private final Ends ends;
  private final UsedEnds used;
  private final List<Fault> faults = new ArrayList<>();

  private CallReading(Request request, Match match, Ends ends, UsedEnds used) {
    this.request = request;
    this.match = match;
    this.ends = ends;
    this.used = used;
  }

  static Call read(Request request, Admitted admitted, UsedEnds used) throws IOException {
    return new CallReading(request, admitted.match(), admitted.ends(), used)
        .read(admitted.choice(), admitted.caller());
  }

  private Call read(Choice choice, Caller caller) throws IOException {
    Arguments arguments = arguments();
    Optional<PageParameters> page = page();
    Optional<Object> body = body();
    if (!faults.isEmpty()) {
      page.flatMap(this::damagedToken).ifPresent(faults::add);
      throw Problem.invalid(faults).asException();
    }
    return new Call(
        request,
        match.route(),
        match.version(),
        caller,
        choice.format(),
        arguments,
        page,
        body,
        ends,
        used);
  }

  private Arguments arguments() {
    Map<Parameter<?>, Object> values = new IdentityHashMap<>();
    Set<Parameter<?>> sent = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Parameter<?> parameter : match.route().parametersIn(match.version())) {
      Parameter<?> seen = match.seen(parameter);
      List<String> texts = ends.isServed(parameter) ? texts(seen) : List.of();
      if (!texts.isEmpty()) {
        sent.add(parameter);
      }
      value(seen, texts).ifPresent(value -> values.put(parameter, value));
    }
    Arguments arguments = new Arguments(values, sent);
    match.route().together().faults(arguments).forEach(fault -> faults.add(match.seen(fault)));
    return arguments;
  }

  /** A parameter without a value counts as left out. */
  private List<String> texts(Parameter<?> parameter) {
    return parameter.place() == Parameter.Place.PATH
        ? List.of(match.variables().get(parameter.name()))
        : request.query().filled(parameter.name());
  }

  private Optional<Object> value(Parameter<?> parameter, List<String> texts) {
    if (texts.isEmpty()) {
      if (parameter.required()) {
        faults.add(new Fault(parameter.name(), "is required; send " + parameter.type().name()));
      }
      return Optional.empty();
    }
    try {
      return Optional.of(parameter.type().reader().readAll(texts));
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(parameter.name(), e.getMessage(), String.join(",", texts)));
      return Optional.empty();
    }
  }

  private Optional<PageParameters> page() {
    Optional<PageParameters> page =
        match
            .route()
            .pagingIn(match.version())
            .map(rules -> PageParameters.parse(rules, request.query()));
    page.ifPresent(parameters -> faults.addAll(parameters.faults()));
    return page;
  }

  /** Alone it is a problem of its own, which the handler tells; beside others a fault like them. */
  private Optional<Fault> damagedToken(PageParameters page) {
    return page.token()
        .filter(token -> !match.route().tokens().test(token))
        .map(_ -> new Fault(PageParameters.PAGE_TOKEN, DAMAGED));
  }

  private Optional<Object> body() throws IOException {
    Optional<BodyShape> shape = match.route().body();
    return shape.isEmpty() ? Optional.empty() : body(shape.get());
  }

  /**
   * A body whose fields are wrong is told together with the rest, as is one that cannot be read
   * where there is a rest; any other problem stops here.
   */
  private Optional<Object> body(BodyShape shape) throws IOException {
    ContentCoding.require(request.headers()); // 415
    try {
      return Optional.of(shape.reader().read(request, faults));
    } catch (ProblemException stop) {
      faults.addAll(faultsOf(stop));
      return Optional.empty();
    }
  }

  private List<Fault> faultsOf(ProblemException stop) {
    Problem problem = stop.problem();
    if (!problem.faults().isEmpty()) {
      return problem.faults();
    }
    if (faults.isEmpty() || problem.type() != Problems.MALFORMED_BODY) {
      throw stop;
    }
    return List.of(new Fault("body", "could not be read; " + problem.detail()));
  }
}
