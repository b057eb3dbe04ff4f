package dev.lintel.kontrakt.conventions;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of this API: those of Europe/Oslo. */
public record Today(InstantSource clock) {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** The day that it is now. */
  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), OSLO);
  }

  /** The instant at which a day begins. */
  public static Instant beginning(LocalDate day) {
    return day.atStartOfDay(OSLO).toInstant();
  }
}
