package dev.lintel.catalogue.contracts;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;

/** A span of days, both included; an empty end is open. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Without beginning or end. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  public Validity {
    from = requireNonNullElse(from, Optional.empty());
    to = requireNonNullElse(to, Optional.empty());
  }

  /** From a first day to a last one. */
  public static Validity between(LocalDate from, LocalDate to) {
    return new Validity(Optional.of(from), Optional.of(to));
  }

  /** From a first day on. */
  public static Validity since(LocalDate from) {
    return new Validity(Optional.of(from), Optional.empty());
  }

  /** Whether a day is within it. */
  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true) && !endsBefore(day);
  }

  /** Whether it is over on a day. */
  public boolean endsBefore(LocalDate day) {
    return to.map(last -> last.isBefore(day)).orElse(false);
  }
}
