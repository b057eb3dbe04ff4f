package dev.lintel.catalogue.contracts.pricing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What counts on a day, of several that are each valid on some days and one of which goes before
 * another.
 *
 * @param span the longest one around the day in which the same counts
 */
record Ranked<T>(Optional<T> first, Span span) {

  /** Something that is valid on some days. */
  interface Spanned {
    Span span();
  }

  /** The first of candidates, given in their rank, that is valid on the day. */
  static <T extends Spanned> Ranked<T> on(int day, List<T> candidates) {
    return on(day, candidates, _ -> true);
  }

  /** The same among those candidates that are wanted. */
  static <T extends Spanned> Ranked<T> on(int day, List<T> candidates, Predicate<T> wanted) {
    return on(day, candidates, wanted, Span.ALWAYS);
  }

  /** The same after others, none of which counts on the day, have left so many days of a span. */
  static <T extends Spanned> Ranked<T> on(
      int day, List<T> candidates, Predicate<T> wanted, Span before) {
    Span left = before;
    for (T candidate : candidates) {
      if (!wanted.test(candidate)) {
        continue;
      }
      if (candidate.span().contains(day)) {
        return new Ranked<>(Optional.of(candidate), left.within(candidate.span()));
      }
      left = left.yielding(candidate.span(), day);
    }
    return new Ranked<>(Optional.empty(), left);
  }
}
