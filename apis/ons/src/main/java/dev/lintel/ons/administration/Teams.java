package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.DELETES;
import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.people.Employee;
import dev.lintel.care.teams.Team;
import dev.lintel.care.teams.TeamAssignment;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** Teams; connectors read them alone. */
final class Teams {
  static final Resource<Team> RESOURCE = Resource.of(Team.KIND, "teams");

  private static final Parameter<String> CODE = Parameters.name("code");

  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");

  private final Setting setting;
  private final Operations<Team> teams;

  Teams(Setting setting) {
    this.setting = setting;
    this.teams = new Operations<>(setting, RESOURCE);
  }

  /** The teams that an employee belongs to in some days. */
  private Route byEmployee() {
    return teams
        .get("byEmployeeId", "/t/employees/{employee_id}/teams", "Those of an employee.")
        .takes(EMPLOYEE, Parameters.VALID_FROM, Parameters.VALID_TO)
        .list(call -> {
          teams.require(Employee.KIND, call.get(EMPLOYEE));
          return setting
              .care()
              .register()
              .all(
                  Team.KIND,
                  TeamAssignments.of(
                      setting,
                      TeamAssignment.BY_EMPLOYEE,
                      call.get(EMPLOYEE),
                      call,
                      TeamAssignment::teamObjectId));
        });
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            teams.all("/t/teams"),
            teams.reads("/t/teams/{id}"),
            teams.multiple("/t/teams/multiple"),
            teams.reads("byCode", "/t/teams/by_code/{code}", Team.BY_CODE, CODE),
            byEmployee()),
        teams.streams("/t/teams", UPDATES, DELETES));
  }
}
