package dev.lintel.ons.administration;

import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.planning.PlannedVisit;
import dev.lintel.care.planning.Visits;
import dev.lintel.care.register.Kind;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who visits whom. */
final class PlannedVisits {
  private static final Resource<PlannedVisit> RESOURCE =
      Resource.of(Kind.of("planned_visit", PlannedVisit.class), "plannedVisits")
          .tagged("moves.PlannedVisit");

  private static final int LONGEST_DAYS = 366;
  private static final String PATH = "/planned_visits";
  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");
  private static final Parameter<Long> CLIENT = Parameters.id("client_id");
  private static final Parameter<LocalDate> FROM =
      Parameter.query("valid_from", ParameterTypes.day(), "The first day.").mandatory();
  private static final Parameter<LocalDate> TO =
      Parameter.query(
              "valid_to",
              ParameterTypes.day(),
              "The day after the last; at most %d days after the first.".formatted(LONGEST_DAYS))
          .mandatory();
  private static final Parameter<List<Boolean>> INCLUDE =
      Parameter.query(
              "include",
              ParameterTypes.list(ParameterTypes.choice(Map.of("exportability", true)), 10),
              "exportability tells of an employee's plan cards whether they would be exported.")
          .orElse(List.of());
  private static final Parameter<Boolean> MUTATIONS =
      Parameter.query(
              "apply_mutations",
              ParameterTypes.flag(),
              "Has no effect: employees do not change the plan here.")
          .orElse(false);

  private final Operations<PlannedVisit> planned;
  private final Visits visits;

  PlannedVisits(Setting setting) {
    this.planned = new Operations<>(setting, RESOURCE);
    this.visits = new Visits(setting.care().register());
  }

  Stream<Route> routes() {
    return Stream.of(
        planned
            .get("byEmployeeId", "/t/employees/{employee_id}" + PATH, "An employee's, in order.")
            .takes(EMPLOYEE, FROM, TO, INCLUDE, MUTATIONS)
            .values(RESOURCE.list(), PlannedVisit.class, this::ofEmployee),
        planned
            .get("byClientId", "/t/clients/{client_id}" + PATH, "A client's, in order.")
            .takes(CLIENT, FROM, TO, INCLUDE, MUTATIONS)
            .values(RESOURCE.list(), PlannedVisit.class, this::ofClient));
  }

  private List<PlannedVisit> ofEmployee(Call call) {
    Visits.Wish wish = wish(call, !call.get(INCLUDE).isEmpty());
    planned.require(Employee.KIND, call.get(EMPLOYEE));
    return visits.ofEmployee(call.get(EMPLOYEE), wish);
  }

  private List<PlannedVisit> ofClient(Call call) {
    Visits.Wish wish = wish(call, false);
    planned.require(Client.KIND, call.get(CLIENT));
    return visits.ofClient(call.get(CLIENT), wish);
  }

  private static Visits.Wish wish(Call call, boolean exportability) {
    LocalDate first = call.get(FROM);
    LocalDate end = call.get(TO);
    if (end.isBefore(first) || end.isAfter(first.plusDays(LONGEST_DAYS))) {
      throw Errors.invalid(
          "valid_to",
          end,
          "must not be before valid_from, nor more than %d days after it".formatted(LONGEST_DAYS));
    }
    return new Visits.Wish(first, end, exportability);
  }
}
