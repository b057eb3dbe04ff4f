package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Locations, and who stays where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocationsIT {
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  @Test
  void createsALocationInAnotherOneWhereItStays() {
    // when
    OnsAnswer created =
        planner.post("/t/locations", "{'name':'Kamer 9','parentObjectId':3,'agbcodeId':1}");
    String one = "/t/locations/" + created.field("id");

    // then
    assertThat(created.field("materializedPath")).isEqualTo("1.2.3." + created.field("id"));
    assertThat(created.field("capacity")).isEqualTo("0");
    assertThat(created.field("correspondenceName")).isEqualTo("Kamer 9");
    assertThat(planner.put(one, "{'parentObjectId':4}").faulty()).containsExactly("parentObjectId");
    assertThat(planner.put(one, "{'materializedPath':'1.1'}").field("materializedPath"))
        .isEqualTo(created.field("materializedPath"));
    assertThat(planner.put("/t/locations/1", "{'name':'Wij'}").status()).isEqualTo(200);
    assertThat(planner.post("/t/locations", "{'name':'Kamer'}").faulty())
        .containsExactly("parentObjectId");
    assertThat(planner.post("/t/locations", "{'capacity':-1,'parentObjectId':99999}").faulty())
        .containsExactlyInAnyOrder("name", "capacity", "parentObjectId");
    assertThat(
            planner
                .post("/t/locations", "{'name':'Kamer','parentObjectId':1,'agbcodeId':77}")
                .status())
        .isEqualTo(404);
    assertThat(planner.get("/t/locations/multiple?id=1&id=2").each("locations", "id"))
        .containsExactly("1", "2");
  }

  @Test
  void movesAClientToAnotherMainLocation() {
    // given
    String all = "/t/location_assignments";
    String client = planner.post("/t/clients", "{'birthName':'Berk'}").field("id");
    assertThat(planner.get("/t/clients/" + client + "/main_location").status()).isEqualTo(204);

    // when
    OnsAnswer created =
        planner.post(
            all,
            "{'clientObjectId':%s,'locationObjectId':2,'locationAssignmentType':'MAIN',"
                    .formatted(client)
                + "'beginDate':'2026-01-01','beginTime':'10:11'}");
    String one = all + "/" + created.field("id");
    String of = "/t/clients/" + client;

    // then
    assertThat(created.field("beginTime")).isEqualTo("10:11:00.000");
    assertThat(planner.get(of + "/main_location").field("id")).isEqualTo("2");
    assertThat(planner.get(of + "/main_location?date=2025-12-31").status()).isEqualTo(204);
    assertThat(planner.get(of + "/main_location_assignment").text()).isEqualTo(created.text());
    assertThat(
            planner
                .get(of + "/locations?valid_from=2026-02-01&valid_to=2026-02-01")
                .each("locations", "id"))
        .containsExactly("2");
    assertThat(planner.get(of + "/locations").faulty())
        .containsExactlyInAnyOrder("valid_from", "valid_to");
    assertThat(
            planner
                .get("/t/clients/search_by/locations/2?limit=1000&valid_from=2026-02-01")
                .each("clients", "id"))
        .contains(client);
    assertThat(
            planner.get("/v0/administration/clients/search_by_location?location_id=99999").status())
        .isEqualTo(404);
  }

  @Test
  void endsAndDeletesAnAssignmentToALocation() {
    // given
    String all = "/t/location_assignments";
    OnsAnswer created =
        planner.post(all, "{'clientObjectId':11,'locationObjectId':2,'beginDate':'2026-02-01'}");
    String one = all + "/" + created.field("id");
    assertThat(created.field("locationAssignmentType")).isEqualTo("STANDARD");

    // when
    planner.put(one, "{'endDate':'2026-03-01'}");

    // then
    String of = "/t/clients/11/location_assignments?valid_from=";
    assertThat(planner.get(of + "2026-03-01").each("locationAssignments", "id"))
        .contains(created.field("id"));
    assertThat(planner.get(of + "2026-03-02").each("locationAssignments", "id"))
        .doesNotContain(created.field("id"));
    OnsAnswer deleted = planner.delete(one);
    assertThat(deleted.status()).isEqualTo(200);
    assertThat(deleted.field("endDate")).isEqualTo("2026-03-01");
    assertThat(planner.get(one).status()).isEqualTo(404);
    assertThat(planner.post(all, "{'beginTime':'late','endTime':'25:00'}").faulty())
        .contains("beginTime", "endTime", "clientObjectId", "locationObjectId", "beginDate");
  }
}
