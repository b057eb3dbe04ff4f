package dev.lintel.care.planning;

import dev.lintel.care.expertise.ExpertiseProfile;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells shifts with the present names of employees and expertise profiles. */
final class ShiftNames {
  private final Register register;

  ShiftNames(Register register) {
    this.register = register;
  }

  List<ShiftAssignment> told(List<Shift> shifts) {
    Map<Long, Employee> employees = named(shifts, RosterLine::employeeId, Employee.KIND);
    Map<Long, ExpertiseProfile> profiles =
        named(shifts, RosterLine::expertiseProfileId, ExpertiseProfile.KIND);
    return shifts.stream()
        .map(shift ->
            told(
                shift,
                Optional.ofNullable(employees.get(shift.line().employeeId())),
                Optional.ofNullable(profiles.get(shift.line().expertiseProfileId()))))
        .toList();
  }

  private static ShiftAssignment told(
      Shift shift, Optional<Employee> employee, Optional<ExpertiseProfile> profile) {
    RosterLine line = shift.line();
    LocalDate day = shift.day();
    Optional<RosterLine.Deviation> deviation = line.deviation(day);
    return new ShiftAssignment(
        shift.id(),
        day,
        shift.begin(),
        line.endOn(day),
        line.id() + "@" + day,
        line.name(),
        line.employeeId(),
        employee.map(Employee::firstName).orElse(null),
        employee.map(Employee::name).orElse(null),
        line.expertiseProfileId(),
        profile.map(ExpertiseProfile::description).orElse(null),
        Boolean.TRUE.equals(line.onCall()),
        line.id(),
        line.teamId(),
        breakMinutes(line),
        deviation.map(RosterLine.Deviation::begin).isPresent(),
        0L,
        at(line, day, line.breakBegin()),
        at(line, day, line.breakEnd()),
        deviation.map(RosterLine.Deviation::discardedAt).orElse(null),
        null);
  }

  private static long breakMinutes(RosterLine line) {
    return line.breakBegin() == null || line.breakEnd() == null
        ? 0
        : Math.floorMod(
            Duration.between(line.breakBegin(), line.breakEnd()).toMinutes(),
            Duration.ofDays(1).toMinutes());
  }

  private static @Nullable Instant at(RosterLine line, LocalDate day, @Nullable LocalTime time) {
    return time == null ? null : line.following(day, time);
  }

  private <T> Map<Long, T> named(
      List<Shift> shifts, Function<RosterLine, @Nullable Long> id, Kind<T> kind) {
    List<Long> ids =
        shifts.stream().map(Shift::line).map(id).filter(Objects::nonNull).distinct().toList();
    return register.all(kind, ids).stream()
        .collect(Collectors.toMap(Stored::id, stored -> stored.as(kind.type())));
  }
}
