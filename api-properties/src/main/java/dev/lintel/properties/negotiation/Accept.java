package dev.lintel.properties.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a caller accepts (RFC 9110, section 12.5.1). Reading is tolerant: a broken element is left
 * out, an absent header and one without a single sound element accept everything, and only the
 * first 8,192 characters and 100 elements count. Beyond the grammar, {@code *} is read as {@code
 * *}{@code /*} and {@code q=.2} as {@code q=0.2}, since the JDK's own HttpURLConnection sends both.
 * A {@code charset} is ignored, for everything is served in UTF-8.
 */
public record Accept(List<AcceptedRange> ranges) {
  private static final MediaType ANYTHING =
      new MediaType(MediaType.ANY, MediaType.ANY, new TreeMap<>());

  /** Accepts everything. */
  public static final Accept EVERYTHING =
      new Accept(List.of(new AcceptedRange(ANYTHING, AcceptReading.FULL_WEIGHT, 0)));

  public Accept {
    ranges = List.copyOf(ranges);
  }

  public static Accept parse(Optional<String> header) {
    List<AcceptedRange> ranges = header.map(AcceptReading::read).orElse(List.of());
    return ranges.isEmpty() ? EVERYTHING : new Accept(ranges);
  }

  /**
   * The best of what is offered. An offer's quality is the weight of the narrowest range that it
   * falls into (of two equal ranges, the first). Among equals the one whose range stands first in
   * the header wins, and within one range the server's order. What an offer also answers counts
   * like itself, but for {@code *}{@code /*}, which the offer's own type answers already.
   */
  public <T extends Offer> Optional<T> choose(List<T> offers) {
    var found = new ArrayList<Match<T>>();
    for (T offer : offers) {
      judge(offer).ifPresent(found::add);
    }
    // Of equals, min takes the first, so the server's order decides last.
    return found.stream().min(Match.BEST_FIRST).map(Match::offer);
  }

  private <T extends Offer> Optional<Match<T>> judge(T offer) {
    var candidates = new ArrayList<AcceptedRange>();
    narrowest(offer.mediaType()).ifPresent(candidates::add);
    for (MediaType also : offer.alsoAnswers()) {
      narrowest(also)
          .filter(found -> !found.range().type().equals(MediaType.ANY))
          .ifPresent(candidates::add);
    }
    return candidates.stream()
        .filter(candidate -> candidate.weight() > 0)
        .min(Match.BEST_RANGE_FIRST)
        .map(range -> new Match<>(offer, range));
  }

  /** Of equally narrow ranges the first. */
  private Optional<AcceptedRange> narrowest(MediaType type) {
    Optional<AcceptedRange> narrowest = Optional.empty();
    int most = -1;
    for (AcceptedRange candidate : ranges) {
      int specificity = candidate.range().specificity();
      if (specificity > most && candidate.range().includes(type)) {
        narrowest = Optional.of(candidate);
        most = specificity;
      }
    }
    return narrowest;
  }

  private record Match<T>(T offer, AcceptedRange range) {
    static final Comparator<AcceptedRange> BEST_RANGE_FIRST =
        Comparator.<AcceptedRange>comparingInt(range -> -range.weight())
            .thenComparingInt(AcceptedRange::position);
    static final Comparator<Match<?>> BEST_FIRST =
        Comparator.comparing(match -> match.range, BEST_RANGE_FIRST);
  }
}
