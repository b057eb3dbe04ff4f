package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Ending;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.versions.Deprecation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stage that finds what a request uses although it ends, and stops at what is gone. */
final class Ended {
  private Ended() {}

  /**
   * What ends of the path, of the version, and of the parameters that were sent. Few parameters
   * end, so that is asked before what was sent.
   */
  static List<Ending> used(Match match, Request request, Ends ends) {
    Stream<Ending> parameters =
        match.route().parameters().stream()
            .filter(parameter -> parameter.deprecation().isPresent())
            .filter(parameter -> parameter.isKnownIn(match.version()))
            .filter(parameter -> isSent(match.seen(parameter), request))
            .flatMap(parameter -> ends.of(match.route(), parameter).stream());
    return Stream.concat(match.endings(ends).stream(), parameters).toList();
  }

  /** Stops with 410 where the path or the version is past its sunset. */
  static void refuse(Match match, Ends ends) {
    Optional<Ending> gone =
        match.endings(ends).stream().filter(ending -> !ends.isServed(ending)).findFirst();
    if (gone.isPresent()) {
      throw Problems.ENDED.with(text(gone.get().end())).asException();
    }
  }

  private static String text(Deprecation end) {
    String successor =
        end.successor().map(target -> " Use %s instead.".formatted(target)).orElse("");
    return "It is served no more since %s: %s%s See %s."
        .formatted(end.sunset().orElseThrow(), end.reason(), successor, end.link());
  }

  private static boolean isSent(Parameter<?> parameter, Request request) {
    return parameter.place() == Parameter.Place.QUERY
        && request.query().firstFilled(parameter.name()).isPresent();
  }
}
