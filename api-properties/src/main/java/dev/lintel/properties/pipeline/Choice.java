package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.AcceptEncoding;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Accept;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Ending;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.Rendition;
import java.util.List;
import java.util.Optional;

/**
 * The version and format in which a request is answered, and what the answer tells about their end
 * of life. Where the route names a parameter for the format, that wins over the Accept header. A
 * route without renditions answers bytes that are what they are, such as pictures.
 *
 * @param headers of every answer from here on
 * @param ending the end of the format, which an answer tells that is made in it, and no failure
 */
record Choice(Format format, Headers headers, Optional<Ending> ending) {

  static Choice of(Match match, Request request, Ends ends) {
    requireCoding(request);
    List<Rendition> declared = match.route().renditionsIn(match.version());
    if (declared.isEmpty()) {
      return new Choice(
          match.api().problemAnswers().formats().getFirst(), Headers.NONE, Optional.empty());
    }
    List<Rendition> served = declared.stream().filter(ends::isServed).toList();
    Rendition rendition =
        word(match, request, ends)
            .map(word -> byWord(word, declared, served))
            .orElseGet(() -> byHeader(served, request));
    Headers vary = served.size() > 1 ? Headers.of("Vary", "Accept") : Headers.NONE;
    return new Choice(rendition.format(), vary, ends.of(rendition));
  }

  private static void requireCoding(Request request) {
    if (AcceptEncoding.excludesAll(request.headers().joined("Accept-Encoding"))) {
      throw Problems.FORMAT_REFUSED
          .with(
              "Answers are sent in gzip or as they are; Accept-Encoding has to take one of these.")
          .withHeader("Vary", "Accept-Encoding")
          .asException();
    }
  }

  private static Optional<String> word(Match match, Request request, Ends ends) {
    return match
        .route()
        .formatParameter()
        .filter(parameter -> parameter.isKnownIn(match.version()) && ends.isServed(parameter))
        .flatMap(parameter -> request.query().firstFilled(match.seen(parameter).name()));
  }

  /**
   * A word that names no format chooses any, for reading the parameters will call it a fault; one
   * that names a format which is gone is refused.
   */
  private static Rendition byWord(String word, List<Rendition> declared, List<Rendition> served) {
    boolean isGone =
        named(word, declared).isPresent() && named(word, served).isEmpty() || served.isEmpty();
    if (isGone) {
      throw refused(served);
    }
    return named(word, served).orElseGet(served::getFirst);
  }

  private static Optional<Rendition> named(String word, List<Rendition> renditions) {
    return renditions.stream().filter(rendition -> rendition.isNamed(word)).findFirst();
  }

  private static Rendition byHeader(List<Rendition> renditions, Request request) {
    return Accept.parse(request.headers().joined("Accept"))
        .choose(renditions)
        .orElseThrow(() -> refused(renditions));
  }

  /** With another Accept, the same request is answered otherwise. */
  private static ProblemException refused(List<Rendition> served) {
    return Format.refused(served).withHeader("Vary", "Accept").asException();
  }
}
