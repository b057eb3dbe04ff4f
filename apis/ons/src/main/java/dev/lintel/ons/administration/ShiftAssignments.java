package dev.lintel.ons.administration;

import dev.lintel.care.people.Employee;
import dev.lintel.care.planning.ShiftAssignment;
import dev.lintel.care.planning.Shifts;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Who works when. "The requested period must be 1 hour or less." */
final class ShiftAssignments {
  private static final Resource<ShiftAssignment> RESOURCE =
      Resource.of(Kind.of("shift_assignment", ShiftAssignment.class), "shiftAssignments")
          .tagged("moves.ShiftAssignment");

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");
  private static final Parameter<Instant> START =
      Parameter.query("start_datetime", Parameters.time(), "The earliest beginning that counts.")
          .mandatory();
  private static final Parameter<Instant> END =
      Parameter.query(
              "end_datetime",
              Parameters.time(),
              "The end of the period, exclusive; at most an hour after its start.")
          .mandatory();

  private final Setting setting;
  private final Operations<ShiftAssignment> assignments;
  private final Shifts shifts;

  ShiftAssignments(Setting setting) {
    this.setting = setting;
    this.assignments = new Operations<>(setting, RESOURCE);
    this.shifts = new Shifts(setting.care().register());
  }

  Stream<Route> routes() {
    return Stream.of(
        assignments
            .get(
                "startingBetween",
                "/t/moves/shift_assignments/starting_between",
                "Those that begin within an hour or less.")
            .takes(START, END)
            .values(RESOURCE.list(), ShiftAssignment.class, this::startingBetween),
        assignments
            .get(
                "upcomingForEmployee",
                "/t/moves/employees/{employee_id}/shift_assignments/upcoming",
                "The next one of an employee, as a list.")
            .takes(EMPLOYEE)
            .values(RESOURCE.list(), ShiftAssignment.class, this::upcoming));
  }

  private List<ShiftAssignment> startingBetween(Call call) {
    Instant start = call.get(START);
    Instant end = call.get(END);
    if (!end.isAfter(start) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw Errors.invalid(
          "end_datetime", Documents.time(end), "must be after start_datetime, by an hour or less");
    }
    return shifts.startingBetween(start, end);
  }

  private List<ShiftAssignment> upcoming(Call call) {
    assignments.require(Employee.KIND, call.get(EMPLOYEE));
    return shifts.next(call.get(EMPLOYEE), setting.care().clock().instant()).stream().toList();
  }
}
