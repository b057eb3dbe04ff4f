package dev.lintel.catalogue.supply.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a new price may begin: on the first of a month, the next one where it is registered by the
 * 20th, else the one after (Connect Supplier, 1.5.2 Prisendringer and 1.5.3 Kjøreplan).
 */
public final class PriceCalendar {

  private static final int LAST_DAY = 20;

  private PriceCalendar() {}

  /** The first day that a price registered today may begin on. */
  public static LocalDate earliest(LocalDate today) {
    int months = today.getDayOfMonth() <= LAST_DAY ? 1 : 2;
    return today.withDayOfMonth(1).plusMonths(months);
  }

  /** What is wrong with a first day, if anything. */
  public static Optional<String> fault(LocalDate from, LocalDate today) {
    LocalDate earliest = earliest(today);
    if (from.getDayOfMonth() != 1) {
      return Optional.of(
          "must be the 1st of a month; the next that is open is %s".formatted(earliest));
    }
    return from.isBefore(earliest)
        ? Optional.of(
            "must be %s or the 1st of a later month: prices are registered by the 20th of the month before"
                .formatted(earliest))
        : Optional.empty();
  }
}
