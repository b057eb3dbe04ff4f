package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A format that a resource can be served in.
 *
 * @param name a short name, such as {@code json}
 * @param mediaType what the answer's Content-Type says
 * @param alsoAnswers types that an asker gets this format for, although it is none of them
 */
public record Format(
    String name, MediaType mediaType, List<MediaType> alsoAnswers, EntityWriter writer)
    implements Offer {

  public Format {
    alsoAnswers = List.copyOf(alsoAnswers);
  }

  /** The problem of a caller who accepts none of these. */
  public static Problem refused(List<? extends Offer> available) {
    return Problems.FORMAT_REFUSED.with("Available formats: " + names(available) + ".");
  }

  static String names(List<? extends Offer> available) {
    return available.stream()
        .map(offer -> offer.mediaType().toString())
        .collect(Collectors.joining(", "));
  }
}
