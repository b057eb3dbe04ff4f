package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from a first to a last one, both included, counted from 1970; open ends are the extremes.
 */
record Span(int first, int last) {

  static final Span ALWAYS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

  static Span of(Validity validity) {
    return validity.from().isEmpty() && validity.to().isEmpty()
        ? ALWAYS
        : new Span(
            validity.from().map(Span::day).orElse(Integer.MIN_VALUE),
            validity.to().map(Span::day).orElse(Integer.MAX_VALUE));
  }

  static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  boolean contains(int day) {
    return first <= day && day <= last;
  }

  Span within(Span other) {
    if (this == other || other == ALWAYS) {
      return this;
    }
    return this == ALWAYS
        ? other
        : new Span(Math.max(first, other.first), Math.min(last, other.last));
  }

  /**
   * What is left around a day of this span when another one, which does not have it, goes first.
   */
  Span yielding(Span other, int day) {
    if (other.first > other.last) {
      return this;
    }
    return other.first > day
        ? new Span(first, Math.min(last, other.first - 1))
        : new Span(Math.max(first, other.last + 1), last);
  }

  Validity validity() {
    return new Validity(
        first == Integer.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first)),
        last == Integer.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)));
  }
}
