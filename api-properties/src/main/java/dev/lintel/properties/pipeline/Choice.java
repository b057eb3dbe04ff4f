package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.Accept;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.versions.Deprecation;
import java.util.List;
import java.util.Optional;

/**
 * The version and format in which a request is answered, and what the answer tells about their end
 * of life. Where the route names a parameter for the format, that wins over the Accept header. A
 * route without renditions answers bytes that are what they are, such as pictures.
 *
 * @param headers of every answer from here on
 * @param endOfLife headers of the answer that is made in the format, for a failure's is not
 */
record Choice(Format format, Headers headers, Headers endOfLife) {

  static Choice of(Match match, Request request) {
    List<Rendition> renditions = match.route().renditionsIn(match.version());
    if (renditions.isEmpty()) {
      return new Choice(
          match.api().problemAnswers().formats().getFirst(), Headers.NONE, endOfPath(match));
    }
    Rendition rendition =
        word(match, request)
            .map(word -> byWord(word, renditions))
            .orElseGet(() -> byHeader(renditions, request));
    Headers vary = renditions.size() > 1 ? Headers.of("Vary", "Accept") : Headers.NONE;
    Headers formatEnds = rendition.deprecation().map(Deprecation::headers).orElse(Headers.NONE);
    return new Choice(rendition.format(), vary, formatEnds.with(endOfPath(match)));
  }

  /** The path's end, which takes its format along. */
  private static Headers endOfPath(Match match) {
    return match.deprecation().map(Deprecation::headers).orElse(Headers.NONE);
  }

  private static Optional<String> word(Match match, Request request) {
    return match
        .route()
        .formatParameter()
        .filter(parameter -> parameter.isKnownIn(match.version()))
        .flatMap(parameter -> request.query().firstFilled(match.seen(parameter).name()));
  }

  /** A word that names no format chooses any; reading the parameters will call it a fault. */
  private static Rendition byWord(String word, List<Rendition> renditions) {
    return renditions.stream()
        .filter(rendition -> rendition.isNamed(word))
        .findFirst()
        .orElseGet(renditions::getFirst);
  }

  private static Rendition byHeader(List<Rendition> renditions, Request request) {
    return Accept.parse(request.headers().joined("Accept"))
        .choose(renditions)
        .orElseThrow(() -> Format.refused(renditions).asException());
  }
}
