package dev.lintel.care.planning;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shifts of employees, as they follow from the lines of the roster. */
public final class Shifts {
  /** No line recurs less often than weekly; a holiday of a few weeks may be between two shifts. */
  private static final int LOOK_AHEAD_DAYS = 60;

  private static final Comparator<ShiftAssignment> IN_ORDER =
      Comparator.comparing(ShiftAssignment::beginTime).thenComparing(ShiftAssignment::id);

  private final Register register;

  public Shifts(Register register) {
    this.register = register;
  }

  /**
   * The shifts that begin at the start or later, and before the end, in order of time. Those that
   * were called off are among them.
   */
  public List<ShiftAssignment> startingBetween(Instant start, Instant end) {
    List<LocalDate> days = days(start, end).toList();
    var names = new ShiftNames(register);
    List<RosterLine> lines =
        register.anyOf(RosterLine.KIND, RosterLine.BY_SLOT, slots(start, end)).stream()
            .map(Shifts::line)
            .toList();
    return names
        .told(
            lines.stream()
                .flatMap(line -> days.stream().filter(line::isOn).map(day -> new Shift(line, day)))
                .filter(shift -> !shift.begin().isBefore(start) && shift.begin().isBefore(end))
                .toList())
        .stream()
        .sorted(IN_ORDER)
        .toList();
  }

  /** The first shift of an employee that begins after a time and was not called off. */
  public Optional<ShiftAssignment> next(long employee, Instant after) {
    LocalDate today = after.atZone(Documents.ZONE).toLocalDate();
    List<Shift> shifts =
        register.all(RosterLine.KIND, RosterLine.BY_EMPLOYEE, employee).stream()
            .map(Shifts::line)
            .flatMap(line ->
                today
                    .datesUntil(today.plusDays(LOOK_AHEAD_DAYS))
                    .filter(line::isOn)
                    .map(day -> new Shift(line, day)))
            .filter(shift -> shift.begin().isAfter(after) && !shift.isDiscarded())
            .toList();
    return shifts.stream()
        .min(Comparator.comparing(Shift::begin))
        .flatMap(first -> new ShiftNames(register).told(List.of(first)).stream().findFirst());
  }

  private static RosterLine line(Stored stored) {
    return Objects.requireNonNull(stored.as(RosterLine.class));
  }

  private static Stream<LocalDate> days(Instant start, Instant end) {
    return start
        .atZone(Documents.ZONE)
        .toLocalDate()
        .datesUntil(end.atZone(Documents.ZONE).toLocalDate().plusDays(1));
  }

  /**
   * A time that summer time leaves out counts an hour later, so an hour before is looked at too.
   */
  private static Set<String> slots(Instant start, Instant end) {
    return Stream.iterate(
            start.minus(Duration.ofHours(1)),
            time -> !time.isAfter(end.plus(Duration.ofHours(1))),
            time -> time.plus(Duration.ofMinutes(15)))
        .map(time -> time.atZone(Documents.ZONE))
        .map(Shifts::slot)
        .collect(Collectors.toSet());
  }

  private static String slot(ZonedDateTime time) {
    return RosterLine.slot(time.getDayOfWeek().getValue(), time.getHour());
  }
}
