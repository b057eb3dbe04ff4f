package dev.lintel.benchmarks.contracts;

import java.time.LocalDate;

/** Days that stand for an open end in the plain rows. */
final class PlainDays {

  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private PlainDays() {}
}
