package dev.lintel.care.register;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The days from a first to a last, both inclusive; without one of them, open at that side. */
public record Period(LocalDate first, LocalDate last) {

  public static Period of(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Period(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last);
  }

  /** Whether some day is in both. */
  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Objects, at the named field, to an end before the beginning. */
  public void judge(String field, Consumer<Objection> objections) {
    if (last.isBefore(first)) {
      objections.accept(Objection.to(field, last, "must not be before " + first));
    }
  }
}
