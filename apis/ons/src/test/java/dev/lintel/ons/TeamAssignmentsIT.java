package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TeamAssignmentsIT {
  private static final String ALL = "/t/employees/1/team_assignments";

  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  @Test
  void createsReadsChangesAndDeletesAnAssignment() {
    // when
    OnsAnswer created = planner.post(ALL, "{'teamObjectId':2,'beginDate':'2027-01-01'}");
    String one = ALL + "/" + created.field("id");
    OnsAnswer changed = planner.put(one, "{'endDate':'2027-06-30'}");

    // then
    assertThat(created.status()).isEqualTo(200);
    assertThat(created.field("employeeObjectId")).isEqualTo("1");
    assertThat(changed.field("endDate")).isEqualTo("2027-06-30");
    assertThat(planner.get(ALL + "?valid_from=2027-02-01&valid_to=2027-02-01").text())
        .contains("\"id\":" + created.field("id"));
    assertThat(planner.get(ALL + "?valid_from=2020-01-01&valid_to=2020-01-01").text())
        .isEqualTo("{\"teamAssignments\":[]}");
    assertThat(planner.delete(one).status()).isEqualTo(204);
    assertThat(planner.get(one).status()).isEqualTo(404);
    assertThat(
            planner
                .get("/t/team_assignments/x-stream-connect/deletes?since=2026-11-21T12:00:00.000")
                .each("teamAssignments", "id"))
        .containsExactly(created.field("id"));
  }

  @Test
  void refusesATeamThatDoesNotExistAndAnEndBeforeTheBeginning() {
    assertThat(
            planner
                .post(ALL, "{'teamObjectId':99,'beginDate':'2027-01-01','endDate':'2026-01-01'}")
                .faulty())
        .containsExactlyInAnyOrder("teamObjectId", "endDate");
  }

  @Test
  void showsAnAssignmentToItsOwnerAlone() {
    String id = planner.get(ALL).each("teamAssignments", "id").getFirst();
    assertThat(planner.get("/t/employees/2/team_assignments/" + id).status()).isEqualTo(404);
    assertThat(planner.get("/t/employees/9999/team_assignments").status()).isEqualTo(404);
    assertThat(planner.get("/v0/administration/employees/1/teams/" + id).field("id")).isEqualTo(id);
  }

  @Test
  void createsAContractWithItsPlaceAndNoBody() {
    // when
    OnsAnswer created =
        planner.post(
            "/t/payroll/contracts",
            "{'employeeId':1,'contractTypeId':1,'fixed':24.50,'beginDate':'2027-01-01'}");

    // then
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text()).isEmpty();
    assertThat(planner.get(created.header("Location").orElseThrow()).text())
        .contains("\"fixed\":24.50");
  }
}
