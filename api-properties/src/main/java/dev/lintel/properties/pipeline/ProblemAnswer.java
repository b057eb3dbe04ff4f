package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Accept;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.profile.ApiProfile;
import java.util.List;
import java.util.Optional;

/** The one place at which a problem becomes an answer, in the shape and the formats of its API. */
final class ProblemAnswer {
  private ProblemAnswer() {}

  static Answer of(Problem problem, ApiProfile api, Request request) {
    return of(
        problem,
        api,
        request.headers().joined("Accept"),
        api.problemAnswers().status(problem.type().kind()));
  }

  /** The same with a status that is not the API's choice. */
  static Answer of(Problem problem, ApiProfile api, Optional<String> accept, int status) {
    List<Format> formats = api.problemAnswers().formats();
    Format format = Accept.parse(accept).choose(formats).orElseGet(formats::getFirst);
    Answer.Body body = Written.in(format, api.problemAnswers().shape().of(problem, status));
    Headers vary = formats.size() > 1 ? Headers.of("Vary", "Accept") : Headers.NONE;
    Headers all = vary.with(Headers.of(api.problemAnswers().headers()));
    return new Answer(status, all.with(Headers.of(problem.headers())), body);
  }
}
