package dev.lintel.server.myusage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How long something is still good, from a moment on until its end. */
public record Remaining(Instant until, Instant now) {
  private static final long SOON_DAYS = 60;

  /** Such as "365 days left", by whole days in UTC. */
  public String words() {
    if (isOver()) {
      return "expired";
    }
    long days = ChronoUnit.DAYS.between(day(now), day(until));
    return days == 1 ? "1 day left" : days + " days left";
  }

  /** How the style sheet marks what is left. */
  public String mark() {
    if (isOver()) {
      return "bad";
    }
    return now.plus(SOON_DAYS, ChronoUnit.DAYS).isBefore(until) ? "good" : "warn";
  }

  private boolean isOver() {
    return !now.isBefore(until);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
