package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.zones.DatedRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a price may be another one because something changed after a day. It errs on the side of
 * telling: an item whose text alone changed counts, since its place may have changed too.
 */
final class ChangesSince {

  private static final int SECONDS_OF_A_MINUTE = 60;

  private final LocalDate day;
  private final Instant next;

  ChangesSince(LocalDate day, ZoneId zone) {
    this.day = day;
    this.next = day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  boolean touch(
      PricedItem price,
      ItemRecord item,
      GroupTree.Path groups,
      Agreement agreement,
      Optional<DatedRegister> zones) {
    return begins(price)
        || isAfter(agreement.contract().history())
        || item.changedMinute() >= next.getEpochSecond() / SECONDS_OF_A_MINUTE
        || isAfter(groups.changed())
        || agreement.book().namesZones()
            && zones.map(register -> isAfter(register.modified())).orElse(false);
  }

  /** Whether an index price, a contract or a condition began or ended since, so that it counts. */
  private boolean begins(PricedItem price) {
    return Stream.of(price.index(), price.purchase(), price.fullCost(), price.retail())
        .flatMap(Optional::stream)
        .flatMap(detail -> detail.validity().from().stream())
        .anyMatch(from -> from.isAfter(day));
  }

  private boolean isAfter(History history) {
    return isAfter(history.lastModified()) || history.approved().map(this::isAfter).orElse(false);
  }

  private boolean isAfter(Instant instant) {
    return !instant.isBefore(next);
  }
}
