package dev.lintel.care.planning;

import java.time.Instant;
import java.time.LocalDate;

/** A line of the roster on one day. */
record Shift(RosterLine line, LocalDate day) {
  private static final long DAYS_OF_A_LINE = 100_000;

  Instant begin() {
    return line.beginOn(day);
  }

  /** The same for the same line and day, always. */
  long id() {
    return line.id() * DAYS_OF_A_LINE + day.toEpochDay();
  }

  boolean isDiscarded() {
    return line.deviation(day).map(RosterLine.Deviation::discardedAt).isPresent();
  }
}
