package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsIT {
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  private String create(String fields) {
    return planner.post("/t/clients", "{'birthName':'Berk'" + fields + "}").field("id");
  }

  private void care(String client, String begin, String more) {
    String body = "{'clientId':%s,'beginDate':'%s'%s}".formatted(client, begin, more);
    assertThat(planner.post("/t/care_allocations", body).status()).isEqualTo(200);
  }

  @Test
  void createsChangesAndFindsAClient() {
    // when
    OnsAnswer created =
        planner.post(
            "/t/clients",
            "{'identificationNo':'K1','firstName':'Mira','initials':'M.','birthName':'Berk',"
                + "'partnerName':'Linde','preferredNameType':'2','pronounsType':'SHE_HER',"
                + "'skn':'000012345','nationality':'NL','language':'NL','civilStatus':2,"
                + "'deathDate':'2026-03-15T00:00:00.000+01:00'}");
    String id = created.field("id");
    OnsAnswer changed = planner.put("/t/clients/" + id, "{'givenName':'Mimi','partnerName':null}");

    // then
    assertThat(created.status()).isEqualTo(200);
    assertThat(created.field("lastName")).isEqualTo("Berk - Linde");
    assertThat(changed.field("lastName")).isEqualTo("Berk");
    assertThat(changed.field("deathDate")).isEqualTo("2026-03-15T00:00:00.000+01:00");
    assertThat(planner.get("/t/clients/" + id).text()).isEqualTo(changed.text());
    assertThat(planner.get("/t/clients/by_skn?skn=000012345").field("id")).isEqualTo(id);
    assertThat(planner.get("/t/clients/by_uuid/" + created.field("uuid")).field("id"))
        .isEqualTo(id);
    assertThat(planner.get("/t/clients/by_identification_no/K1").field("id")).isEqualTo(id);
    assertThat(planner.get("/v0/administration/clients/byIdentificationNumber/K1").field("id"))
        .isEqualTo(id);
    assertThat(planner.get("/t/clients/by_skn?skn=1").status()).isEqualTo(404);
    assertThat(planner.get("/t/clients/by_skn").faulty()).containsExactly("skn");
  }

  @Test
  void tellsEverythingThatIsWrong() {
    assertThat(
            planner
                .post(
                    "/t/clients",
                    "{'gender':'Q','civilStatus':12,'levelOfEducation':'11','livingSituation':'1',"
                        + "'nationality':'NLD','language':'dutch','skn':'1234567890123456'}")
                .faulty())
        .containsExactlyInAnyOrder(
            "birthName",
            "gender",
            "civilStatus",
            "levelOfEducation",
            "livingSituation",
            "nationality",
            "language",
            "skn");
    assertThat(planner.post("/t/clients", "{'pronounsType':'IT'}").faulty())
        .containsExactly("pronounsType", "birthName");
    String number = "{'identificationNo':'C0000001','birthName':'Berk'}";
    assertThat(planner.post("/t/clients", number).status()).isEqualTo(409);
    assertThat(planner.put("/t/clients/2", number).faulty()).containsExactly("identificationNo");
  }

  @Test
  void refusesAChangeOfAStateThatIsOver() {
    // given a change of the client's care
    String seen = planner.get("/t/clients/3").field("updatedAt");
    care("3", "2026-12-01", "");

    // then
    assertThat(
            planner
                .put("/t/clients/3", "{'hometown':'Elders','updatedAt':'%s'}".formatted(seen))
                .status())
        .isEqualTo(409);
  }

  @Test
  void showsTheCareOfAClientWhoeverChangesIt() {
    // given
    String id = create(",'careAllocations':[{'beginDate':'2000-01-01'}]");
    assertThat(planner.get("/t/clients/" + id).json().has("careAllocations")).isFalse();

    // when
    server.clock.advance(Duration.ofSeconds(1));
    care(id, "2026-01-01", ",'destination':'EIGEN_OMGEVING'");
    OnsAnswer shown = planner.get("/t/clients/" + id);
    String care = shown.each("careAllocations", "id").getFirst();
    planner.put("/t/care_allocations/" + care, "{'endDate':'2026-02-01','reason':'DISMISS'}");
    planner.put("/t/clients/" + id, "{'hometown':'Elders'}");

    // then
    assertThat(shown.field("updatedAt")).isGreaterThan(shown.field("createdAt"));
    assertThat(planner.get("/t/clients/" + id).each("careAllocations", "endDate"))
        .containsExactly("2026-02-01");
    assertThat(planner.get("/t/clients/%s/care_allocations".formatted(id)).field("careAllocations"))
        .isEqualTo(planner.get("/t/clients/" + id).field("careAllocations"));
    assertThat(
            planner
                .get("/t/clients/x-stream-connect/updates?since=" + shown.field("updatedAt"))
                .each("clients", "id"))
        .contains(id);
  }

  @Test
  void refusesCareThatCannotBe() {
    assertThat(planner.post("/t/care_allocations", "{}").faulty())
        .containsExactlyInAnyOrder("clientId", "beginDate");
    assertThat(
            planner
                .post(
                    "/t/care_allocations",
                    "{'clientId':999999,'beginDate':'2026-02-01','endDate':'2026-01-01',"
                        + "'reason':'TRANSFER','destination':'INSTELLING_WLZ',"
                        + "'reasonTemporary':'MOE'}")
                .faulty())
        .containsExactlyInAnyOrder("clientId", "endDate", "careProviderId", "reasonTemporary");
    assertThat(planner.get("/t/care_allocations/999999").status()).isEqualTo(404);
    assertThat(planner.get("/t/clients/999999/care_allocations").status()).isEqualTo(404);
  }
}
