package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.DELETES;
import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.people.Employee;
import dev.lintel.care.teams.TeamAssignment;
import dev.lintel.ons.resource.Assigned;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Owned;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which employee belongs to which team. */
final class TeamAssignments {
  static final Resource<TeamAssignment> RESOURCE =
      Resource.of(TeamAssignment.KIND, "teamAssignments");

  private static final String ALL = "/t/employees/{employee_id}/team_assignments";
  private static final String ID = "team_assignment_id";
  private static final String ONE = ALL + "/{" + ID + "}";

  private final Operations<TeamAssignment> assignments;
  private final Owned<TeamAssignment> ofEmployee;

  TeamAssignments(Setting setting) {
    this.assignments = new Operations<>(setting, RESOURCE);
    this.ofEmployee =
        new Owned<>(
            assignments,
            TeamAssignment.KIND,
            Employee.KIND,
            "employee_id",
            TeamAssignment.BY_EMPLOYEE);
  }

  /**
   * What the assignments name, each once and in order.
   *
   * @param call asks by valid_from and valid_to for some days
   */
  static List<Long> of(
      Setting setting, String key, long id, Call call, Function<TeamAssignment, Long> named) {
    return new Assigned<>(setting, TeamAssignment.KIND, TeamAssignment::period)
        .ids(key, id, Parameters.period(call), named);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            ofEmployee.lists("byEmployeeId", ALL, TeamAssignment::period),
            ofEmployee.creates("createForEmployeeId", ALL, Reply.ENRICHED),
            ofEmployee.reads("byEmployeeIdAndAssignmentId", ONE, ID),
            ofEmployee.updates("updateForEmployeeId", ONE, ID),
            ofEmployee.deletes("removeForEmployeeId", ONE, ID, Reply.DONE),
            assignments.reads("/t/team_assignments/{id}")),
        assignments.streams("/t/team_assignments", UPDATES, DELETES));
  }
}
