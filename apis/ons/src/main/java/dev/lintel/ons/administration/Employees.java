package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.DELETES;
import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.people.Employee;
import dev.lintel.care.people.EmployeePrivacySettings;
import dev.lintel.care.register.Stored;
import dev.lintel.care.teams.Team;
import dev.lintel.care.teams.TeamAssignment;
import dev.lintel.ons.resource.Assigned;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Employees. */
final class Employees {
  static final Resource<Employee> RESOURCE = Resource.of(Employee.KIND, "employees");

  private static final Parameter<String> NUMBER = Parameters.name("identification_no");
  private static final Parameter<String> EMAIL =
      Parameters.word("email", "An e-mail address; empty for those who have none.").orElse("");
  private static final Parameter<Boolean> HOME_EMAIL =
      Parameter.query(
              "include_home_email", ParameterTypes.flag(), "Whether the private address counts.")
          .orElse(false);
  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");
  private static final Parameter<Long> TEAM = Parameters.id("id");

  private final Operations<Employee> employees;
  private final Setting setting;

  Employees(Setting setting) {
    this.setting = setting;
    this.employees = new Operations<>(setting, RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            employees.creates("/t/employees", Reply.ENRICHED),
            employees.reads("/t/employees/{employee_id}"),
            employees.updates("/t/employees/{employee_id}"),
            employees.multiple("/t/employees/multiple"),
            employees.reads(
                "byIdentificationNo",
                "/t/employees/by_identification_no/{identification_no}",
                Employee.BY_NUMBER,
                NUMBER),
            employees.reads(
                "byUuid", "/t/employees/by_uuid/{uuid}", Employee.BY_UUID, Parameters.UUID_IN_PATH),
            byEmail(),
            search(),
            byTeam(),
            privacy()),
        employees.streams("/t/employees", UPDATES, DELETES));
  }

  private Route byEmail() {
    return employees
        .get("byEmail", "/t/employees/by_email", "Those with an e-mail address.")
        .takes(EMAIL, HOME_EMAIL)
        .list(call -> {
          requireEmail(call);
          String address = call.get(EMAIL).isEmpty() ? Employee.NO_EMAIL : call.get(EMAIL);
          return employees.all(
              call.get(HOME_EMAIL) ? Employee.BY_ANY_EMAIL : Employee.BY_EMAIL, address);
        });
  }

  /** Empty, it has a meaning; a caller who forgot it must not be answered by that. */
  private static void requireEmail(Call call) {
    if (call.request().query().first(EMAIL.name()).isEmpty()) {
      throw Errors.missingField(
          EMAIL.name(), "is required; send an address, or email= for those who have none");
    }
  }

  private Route search() {
    return employees
        .get("search", "/t/employees/search", "Those with words that begin so.")
        .takes(Parameters.QUERY, Parameters.LIMIT, Parameters.OFFSET)
        .list(call -> employees.search(call.get(Parameters.QUERY), Parameters.page(call)));
  }

  private Route byTeam() {
    return employees
        .get("searchByTeamId", "/t/employees/search_by/teams/{id}", "Those of a team.")
        .takes(
            TEAM, Parameters.OFFSET, Parameters.LIMIT, Parameters.VALID_FROM, Parameters.VALID_TO)
        .list(this::ofTeam);
  }

  private List<Stored> ofTeam(Call call) {
    employees.require(Team.KIND, call.get(TEAM));
    List<Long> ids =
        TeamAssignments.of(
            setting,
            TeamAssignment.BY_TEAM,
            call.get(TEAM),
            call,
            TeamAssignment::employeeObjectId);
    return setting.care().register().all(Employee.KIND, Assigned.page(call, ids));
  }

  /** "202 Accepted. PUT: changes are accepted, no response body." */
  private Route privacy() {
    return employees
        .put(
            "updatePrivacySettings",
            "/t/employees/{employee_id}/privacy_settings",
            "Changes what colleagues may see.")
        .takes(EMPLOYEE)
        .reads(EmployeePrivacySettings.class, "Settings that are left out count as false.")
        .handledBy(
            Outcome.accepted("The change is accepted."),
            call -> {
              var sent = call.body(EmployeePrivacySettings.class).orElseThrow();
              employees.change(
                  call.get(EMPLOYEE),
                  Map.of("employeePrivacySettings", sent.of(call.get(EMPLOYEE))));
              return Answer.empty(202);
            });
  }
}
