package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.expertise.ExpertiseProfileAssignment;
import dev.lintel.care.expertise.ExpertiseProfileAssignmentUpdateModel;
import dev.lintel.care.expertise.ExpertiseTimeline;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Period;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Owned;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which employee has which expertise profile when. */
final class ExpertiseProfileAssignments {
  static final Resource<ExpertiseProfileAssignment> RESOURCE =
      Resource.of(ExpertiseProfileAssignment.KIND, "expertiseProfileAssignments");

  private static final String ALL = "/t/expertise_profile_assignments";
  private static final String ONE = ALL + "/{id}";
  private static final int MOST_EMPLOYEES = 100;
  private static final Parameter<Long> ID = Parameters.id("id");
  private static final Parameter<Long> EMPLOYEE =
      Parameter.query("employee_id", Parameters.number(), "The employee's id.").mandatory();
  private static final Parameter<List<Long>> EMPLOYEES =
      Parameter.query(
              "id",
              ParameterTypes.repeated(Parameters.number(), MOST_EMPLOYEES),
              "Ids of 1 to 100 employees, each in a parameter of its own.")
          .mandatory();
  private static final Parameter<LocalDate> BEGIN =
      Parameter.query("begin_date", ParameterTypes.day(), "The first day that counts.");
  private static final Parameter<LocalDate> END =
      Parameter.query("end_date", ParameterTypes.day(), "The last day that counts.");

  private final Setting setting;
  private final Operations<ExpertiseProfileAssignment> assignments;
  private final ExpertiseTimeline timeline;

  ExpertiseProfileAssignments(Setting setting) {
    this.setting = setting;
    this.assignments = new Operations<>(setting, RESOURCE);
    this.timeline = new ExpertiseTimeline(setting.care());
  }

  Stream<Route> routes() {
    var ofEmployee =
        new Owned<>(
            assignments,
            ExpertiseProfileAssignment.KIND,
            Employee.KIND,
            "employee_id",
            ExpertiseProfileAssignment.BY_EMPLOYEE);
    Stream<Route> reading =
        Stream.of(
            assignments.reads(ONE),
            assignments.multiple(ALL + "/multiple"),
            byEmployees(),
            ofEmployee.lists(
                "byEmployeeIdAndDateRange",
                "/t/employees/{employee_id}/expertise_profile_assignments",
                ExpertiseProfileAssignment::period));
    return Stream.of(reading, writing(), assignments.streams(ALL, UPDATES))
        .flatMap(routes -> routes);
  }

  private Stream<Route> writing() {
    return Stream.of(
        assignments
            .post("assignExpertiseProfileToEmployee", ALL, "Assigns a profile to an employee.")
            .takes(EMPLOYEE)
            .mayMiss()
            .reads(
                ExpertiseProfileAssignmentUpdateModel.class,
                "The profile, and when it begins; the one before it ends then.")
            .changes(Reply.ENRICHED, call -> timeline.add(call.get(EMPLOYEE), sent(call))),
        assignments
            .put("updateById", ONE, "Changes the profile or its beginning.")
            .takes(ID)
            .reads(ExpertiseProfileAssignmentUpdateModel.class, "What is left out stays as it is.")
            .changes(Reply.ENRICHED, call -> timeline.change(call.get(ID), sent(call))),
        assignments
            .delete("deleteById", ONE, "Deletes one; the one before it lasts until the next.")
            .takes(ID)
            .changes(Reply.DONE, call -> timeline.remove(call.get(ID))));
  }

  private Route byEmployees() {
    return assignments
        .get("byEmployeeIds", ALL + "/by_employee_ids", "Those of several employees.")
        .takes(BEGIN, END, EMPLOYEES)
        .list(call -> {
          var days = Period.of(call.find(BEGIN).orElse(null), call.find(END).orElse(null));
          return setting
              .care()
              .register()
              .anyOf(
                  ExpertiseProfileAssignment.KIND,
                  ExpertiseProfileAssignment.BY_EMPLOYEE,
                  call.get(EMPLOYEES))
              .stream()
              .filter(stored -> in(stored, days))
              .toList();
        });
  }

  private static boolean in(Stored stored, Period days) {
    return stored.as(ExpertiseProfileAssignment.class).period().overlaps(days);
  }

  private static ExpertiseProfileAssignmentUpdateModel sent(Call call) {
    return call.body(ExpertiseProfileAssignmentUpdateModel.class).orElseThrow();
  }
}
