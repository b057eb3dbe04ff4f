package dev.lintel.care.planning;

import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shift that an employee has on the same days of every week.
 *
 * @param begin in the time of the Netherlands
 * @param end on the next day if it is not after the beginning
 * @param days of the week, from 1 (Monday) to 7
 * @param deviations days on which it is otherwise
 */
public record RosterLine(
    @Nullable Long id,
    @Nullable Long employeeId,
    @Nullable Long teamId,
    @Nullable Long expertiseProfileId,
    @Nullable String name,
    @Nullable String code,
    @Nullable LocalTime begin,
    @Nullable LocalTime end,
    @Nullable LocalTime breakBegin,
    @Nullable LocalTime breakEnd,
    @Nullable List<Integer> days,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Boolean onCall,
    @Nullable List<Deviation> deviations) {
  public static final String BY_EMPLOYEE = "employeeId";

  /** Finds by {@link #slot}. */
  static final String BY_SLOT = "slot";

  public static final Kind<RosterLine> KIND =
      Kind.of("roster_line", RosterLine.class)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, RosterLine::employeeId)
          .foundBy(BY_SLOT, RosterLine::slots);

  /**
   * What is otherwise on one day.
   *
   * @param begin another beginning
   * @param discardedAt when the shift was called off
   */
  public record Deviation(
      @Nullable LocalDate date, @Nullable LocalTime begin, @Nullable Instant discardedAt) {}

  /** A day of the week and an hour, in which lines may begin. */
  static String slot(int dayOfWeek, int hour) {
    return dayOfWeek + " " + hour;
  }

  /** Whether there is such a shift on a day, called off or not. */
  boolean isOn(LocalDate day) {
    return Objects.requireNonNull(days).contains(day.getDayOfWeek().getValue())
        && Period.of(validFrom, validTo).has(day);
  }

  /** What is otherwise on a day. */
  Optional<Deviation> deviation(LocalDate day) {
    return Objects.requireNonNullElse(deviations, List.<Deviation>of()).stream()
        .filter(each -> day.equals(each.date()))
        .findFirst();
  }

  Instant beginOn(LocalDate day) {
    LocalTime time = deviation(day).map(Deviation::begin).orElse(Objects.requireNonNull(begin));
    return day.atTime(time).atZone(Documents.ZONE).toInstant();
  }

  Instant endOn(LocalDate day) {
    return following(day, Objects.requireNonNull(end));
  }

  /** The time on that day, or on the next one for what comes after midnight. */
  Instant following(LocalDate day, LocalTime time) {
    LocalDate on = time.isAfter(Objects.requireNonNull(begin)) ? day : day.plusDays(1);
    return on.atTime(time).atZone(Documents.ZONE).toInstant();
  }

  /** The regular beginning's slots, and those of deviations. */
  private Collection<String> slots() {
    var slots = new HashSet<String>();
    for (int day : Objects.requireNonNullElse(days, List.<Integer>of())) {
      slots.add(slot(day, Objects.requireNonNull(begin).getHour()));
    }
    for (Deviation each : Objects.requireNonNullElse(deviations, List.<Deviation>of())) {
      if (each.begin() != null && each.date() != null) {
        slots.add(slot(each.date().getDayOfWeek().getValue(), each.begin().getHour()));
      }
    }
    return slots;
  }
}
