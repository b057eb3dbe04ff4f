package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PlanningIT {
  private static final OnsServer SERVER = OnsServer.start();
  private static final String EXPERTISE = "/t/expertise_profile_assignments";
  private final OnsClient planner = SERVER.planner();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void tellsTheShiftsThatBeginWithinAnHour() {
    // when
    OnsAnswer morning = shifts("2026-11-23T07:00:00.000+01:00", "2026-11-23T07:30:00.000+01:00");
    OnsAnswer later = shifts("2026-11-23T06:30:00.000Z", "2026-11-23T07:00:00.000Z");

    // then the end is exclusive: the routes that begin at half past seven are later
    assertThat(morning.each("shiftAssignments", "shiftName")).containsOnly("Vroege dienst");
    assertThat(morning.each("shiftAssignments", "beginTime"))
        .containsOnly("2026-11-23T07:00:00.000+01:00");
    assertThat(morning.each("shiftAssignments", "endTime"))
        .containsOnly("2026-11-23T15:00:00.000+01:00");
    assertThat(morning.each("shiftAssignments", "shiftId"))
        .allMatch(id -> id.endsWith("@2026-11-23"));
    assertThat(later.each("shiftAssignments", "shiftName")).containsOnly("Ochtendroute");
    assertThat(shifts("2026-11-23T02:00:00.000Z", "2026-11-23T03:00:00.000Z").text())
        .isEqualTo("{\"shiftAssignments\":[]}");
  }

  @Test
  void refusesAPeriodOfMoreThanAnHour() {
    assertThat(shifts("2026-11-23T07:00:00.000Z", "2026-11-23T08:00:00.001Z").faulty())
        .containsExactly("end_datetime");
    assertThat(shifts("2026-11-23T07:00:00.000Z", "2026-11-23T07:00:00.000Z").faulty())
        .containsExactly("end_datetime");
    assertThat(shifts("2026-11-23T07:00:00.000Z", "2026-11-23T08:00:00.000Z").status())
        .isEqualTo(200);
    assertThat(planner.get("/t/moves/shift_assignments/starting_between").faulty())
        .containsExactlyInAnyOrder("start_datetime", "end_datetime");
  }

  @Test
  void tellsWhatWasCalledOffButNeverAsTheNextShift() {
    // given all shifts of three months, and those of them that were called off
    List<String> called =
        LocalDate.of(2026, 11, 1)
            .datesUntil(LocalDate.of(2027, 1, 31))
            .flatMap(day ->
                shifts(day + "T07:00:00.000+01:00", day + "T07:30:00.000+01:00")
                    .json()
                    .path("shiftAssignments")
                    .valueStream())
            .filter(shift -> shift.has("discardedAt"))
            .map(shift -> shift.path("employeeId").asString())
            .toList();

    // then
    assertThat(called).isNotEmpty();
    OnsAnswer next =
        planner.get(
            "/t/moves/employees/%s/shift_assignments/upcoming".formatted(called.getFirst()));
    assertThat(next.each("shiftAssignments", "employeeId")).containsExactly(called.getFirst());
    assertThat(next.json().path("shiftAssignments").path(0).has("discardedAt")).isFalse();
    assertThat(next.each("shiftAssignments", "beginTime").getFirst())
        .isGreaterThan("2026-11-21T13:00");
    assertThat(planner.get("/t/moves/employees/9999/shift_assignments/upcoming").status())
        .isEqualTo(404);
  }

  @Test
  void tellsTheVisitsOfAnEmployeeAndOfTheClientAlike() {
    // given somebody with a route on Monday
    String employee =
        shifts("2026-11-23T07:30:00.000+01:00", "2026-11-23T07:45:00.000+01:00")
            .each("shiftAssignments", "employeeId")
            .getFirst();

    // when
    String path = "/t/employees/" + employee + "/planned_visits";
    OnsAnswer monday =
        planner.get(path + "?valid_from=2026-11-23&valid_to=2026-11-24&include=exportability");

    // then
    assertThat(monday.each("plannedVisits", "date")).hasSize(5).containsOnly("2026-11-23");
    assertThat(monday.each("plannedVisits", "calculatedStart"))
        .isSorted()
        .startsWith("2026-11-23T07:40:00.000+01:00");
    assertThat(
            monday.json().path("plannedVisits").path(0).path("plancards").path(0).has("exportable"))
        .isTrue();
    String client = monday.each("plannedVisits", "clientId").getFirst();
    OnsAnswer ofClient =
        planner.get(
            "/v0/plannen_roosteren/planned_visits/by_client_id/%s?from=2026-11-23&to=2026-11-24"
                .formatted(client));
    assertThat(ofClient.each("plannedVisits", "employeeId")).contains(employee);
    assertThat(ofClient.text()).doesNotContain("exportable");
    assertThat(planner.get(path + "?valid_from=2026-11-23&valid_to=2026-11-23").text())
        .isEqualTo("{\"plannedVisits\":[]}");
  }

  @Test
  void refusesPeriodsOfVisitsThatAreMissingWrongOrTooLong() {
    String path = "/t/clients/1/planned_visits";
    assertThat(planner.get(path).faulty()).containsExactlyInAnyOrder("valid_from", "valid_to");
    assertThat(planner.get(path + "?valid_from=2026-11-23&valid_to=2026-11-22").faulty())
        .containsExactly("valid_to");
    assertThat(planner.get(path + "?valid_from=2026-11-23&valid_to=2028-11-22").faulty())
        .containsExactly("valid_to");
    assertThat(
            planner
                .get(path + "?valid_from=2026-11-23&valid_to=2026-11-24&include=secrets")
                .faulty())
        .containsExactly("include");
    assertThat(
            planner
                .get("/t/clients/9999/planned_visits?valid_from=2026-11-23&valid_to=2026-11-24")
                .status())
        .isEqualTo(404);
  }

  @Test
  void endsAnExpertiseProfileWhereTheNextBegins() {
    // given
    String first =
        assign(6, "{'expertiseProfileObjectId':1,'beginDate':'2027-01-01T00:00:00.000+01:00'}");
    String third =
        assign(6, "{'expertiseProfileObjectId':3,'beginDate':'2027-03-01T00:00:00.000+01:00'}");

    // when
    String second =
        assign(6, "{'expertiseProfileObjectId':2,'beginDate':'2027-02-01T00:00:00.000+01:00'}");

    // then
    assertThat(end(first)).isEqualTo("2027-02-01T00:00:00.000+01:00");
    assertThat(end(second)).isEqualTo("2027-03-01T00:00:00.000+01:00");
    assertThat(end(third)).isEmpty();
    assertThat(
            planner
                .get("/t/employees/6/expertise_profiles?valid_from=2027-02-10&valid_to=2027-02-10")
                .each("expertiseProfiles", "id"))
        .containsExactly("2");
    assertThat(planner.delete(EXPERTISE + "/" + second).status()).isEqualTo(204);
    assertThat(end(first)).isEqualTo("2027-03-01T00:00:00.000+01:00");
    planner.put(EXPERTISE + "/" + third, "{'beginDate':'2027-04-01T00:00:00.000+02:00'}");
    assertThat(end(first)).isEqualTo("2027-04-01T00:00:00.000+02:00");
    assertThat(planner.delete(EXPERTISE + "/" + second).status()).isEqualTo(404);
  }

  @Test
  void refusesTwoProfilesOnOneDayAndWhatDoesNotExist() {
    String body = "{'expertiseProfileObjectId':1,'beginDate':'2027-01-01T%s:00.000+01:00'}";
    assign(7, body.formatted("00:00"));
    assertThat(planner.post(EXPERTISE + "?employee_id=7", body.formatted("08:00")).faulty())
        .containsExactly("beginDate");
    assertThat(planner.post(EXPERTISE + "?employee_id=9999", body.formatted("08:00")).status())
        .isEqualTo(404);
    assertThat(
            planner
                .post(EXPERTISE + "?employee_id=8", body.replace(":1,", ":99,").formatted("00:00"))
                .status())
        .isEqualTo(404);
    assertThat(planner.post(EXPERTISE + "?employee_id=8", "{}").faulty())
        .containsExactlyInAnyOrder("expertiseProfileObjectId", "beginDate");
    assertThat(planner.post(EXPERTISE, body.formatted("00:00")).faulty())
        .containsExactly("employee_id");
  }

  @Test
  void tellsAssignmentsOfSeveralEmployeesInSomeDays() {
    assertThat(
            planner
                .get(
                    EXPERTISE
                        + "/by_employee_ids?id=1&id=2&begin_date=2026-01-01&end_date=2026-01-01")
                .each("expertiseProfileAssignments", "employeeObjectId"))
        .containsExactly("1", "2");
    assertThat(planner.get(EXPERTISE + "/by_employee_ids").faulty()).containsExactly("id");
    String many = "id=1&".repeat(101);
    assertThat(planner.get(EXPERTISE + "/by_employee_ids?" + many).faulty()).containsExactly("id");
  }

  @Test
  void tellsTypesOfContracts() {
    assertThat(planner.get("/t/payroll/contract_types/1").field("name"))
        .isEqualTo("Onbepaalde tijd");
    assertThat(planner.get("/t/payroll/contract_types/99").status()).isEqualTo(404);
  }

  private String assign(int employee, String body) {
    OnsAnswer created = planner.post(EXPERTISE + "?employee_id=" + employee, body);
    assertThat(created.status()).as(created.text()).isEqualTo(200);
    return created.field("id");
  }

  private String end(String assignment) {
    return planner.get(EXPERTISE + "/" + assignment).field("endTime");
  }

  private OnsAnswer shifts(String start, String end) {
    return planner.get(
        "/t/moves/shift_assignments/starting_between?start_datetime=%s&end_datetime=%s"
            .formatted(start.replace("+", "%2B"), end.replace("+", "%2B")));
  }
}
