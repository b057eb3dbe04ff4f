package dev.lintel.catalogue.shelf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Days as instants: the source documents speak of Norwegian days. */
final class Days {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Days() {}

  /** The first instant of a day. */
  static OffsetDateTime begin(LocalDate day) {
    return day.atStartOfDay(OSLO).toInstant().atOffset(ZoneOffset.UTC);
  }

  /** The first instant after a day. */
  static OffsetDateTime end(LocalDate day) {
    return begin(day.plusDays(1));
  }
}
