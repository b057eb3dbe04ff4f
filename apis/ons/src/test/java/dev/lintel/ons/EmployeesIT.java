package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EmployeesIT {
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  @Test
  void createsAnEmployeeAndAnswersItEnriched() {
    // when
    OnsAnswer created =
        planner.post(
            "/t/employees",
            "{'identificationNo':'X1','firstName':'Mira','initials':'M.','birthName':'Berk',"
                + "'birthNamePrefix':'van','partnerName':'Linde','preferredNameType':'3'}");

    // then
    assertThat(created.status()).isEqualTo(200);
    assertThat(created.field("lastName")).isEqualTo("Linde - van Berk");
    assertThat(created.field("name")).isEqualTo("M. Linde - van Berk");
    assertThat(created.field("updatedAt")).isEqualTo("2026-11-21T13:00:00.000+01:00");
    String id = created.field("id");
    assertThat(planner.get("/t/employees/" + id).text()).isEqualTo(created.text());
    assertThat(planner.get("/t/employees/by_uuid/" + created.field("uuid")).field("id"))
        .isEqualTo(id);
    assertThat(planner.get("/t/employees/by_identification_no/x1").field("id")).isEqualTo(id);
  }

  @Test
  void tellsEverythingThatIsWrongWithFieldValueAndMessage() {
    // when
    OnsAnswer refused =
        planner.post("/t/employees", "{'gender':'Q','emailAddress':'nowhere','type':'many'}");
    OnsAnswer changed =
        planner.put(
            "/t/employees/1", "{'id':2,'gender':'Q','birthName':null,'type':[],'dateOfBirth':7}");
    OnsAnswer judged = planner.post("/t/employees", "{'gender':'Q','emailAddress':'nowhere'}");

    // then
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faulty())
        .containsExactly("type", "birthName", "gender", "emailAddress", "identificationNo");
    assertThat(changed.faulty())
        .containsExactly("type", "dateOfBirth", "id", "birthName", "gender");
    assertThat(judged.faulty()).contains("gender", "emailAddress", "birthName", "identificationNo");
    assertThat(judged.each("errorResponseEntries", "value")).contains("Q", "nowhere");
  }

  @Test
  void changesWhatWasSentAndKeepsTheRest() {
    // given
    OnsAnswer before = planner.get("/t/employees/1");
    server.clock.advance(java.time.Duration.ofSeconds(5));

    // when
    OnsAnswer changed =
        planner.put("/t/employees/1", "{'workMobilePhone':'+31 6 0000 0000','gender':null}");

    // then
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.field("workMobilePhone")).isEqualTo("+31 6 0000 0000");
    assertThat(changed.json().has("gender")).isFalse();
    assertThat(changed.field("birthName")).isEqualTo(before.field("birthName"));
    assertThat(changed.field("createdAt")).isEqualTo(before.field("createdAt"));
    assertThat(changed.field("updatedAt")).isEqualTo("2026-11-21T13:00:05.000+01:00");
  }

  @Test
  void refusesAChangeOfAStateThatIsOver() {
    // given
    String seen = planner.get("/t/employees/2").field("updatedAt");
    planner.put("/t/employees/2", "{'freeField1':'first'}");

    // when
    OnsAnswer late =
        planner.put("/t/employees/2", "{'freeField1':'late','updatedAt':'%s'}".formatted(seen));

    // then
    assertThat(late.status()).isEqualTo(409);
    String present = planner.get("/t/employees/2").field("updatedAt");
    assertThat(
            planner
                .put("/t/employees/2", "{'freeField1':'again','updatedAt':'%s'}".formatted(present))
                .status())
        .isEqualTo(200);
  }

  @Test
  void tellsThatAnEmployeeExistsAlready() {
    String body = "{'identificationNo':'M0000001','birthName':'Berk'}";
    OnsAnswer existing = planner.post("/t/employees", body);
    assertThat(existing.status()).isEqualTo(409);
    assertThat(existing.faulty()).containsExactly("identificationNo");
    assertThat(existing.text()).contains("exists already; change the one that has it", "M0000001");
    assertThat(planner.put("/t/employees/2", body).faulty()).containsExactly("identificationNo");
  }

  @Test
  void findsByEmailSeveralIdsTeamAndBeginningsOfWords() {
    String address = planner.get("/t/employees/3").field("emailAddress");
    String word = planner.get("/t/employees/3").field("identificationNo").substring(0, 8);
    assertThat(planner.get("/t/employees/by_email?email=" + address).each("employees", "id"))
        .containsExactly("3");
    assertThat(planner.get("/t/employees/by_email?email=").each("employees", "id")).isEmpty();
    assertThat(planner.get("/t/employees/by_email").faulty()).containsExactly("email");
    assertThat(planner.get("/t/employees/multiple?id=5&id=4&id=9999").each("employees", "id"))
        .containsExactly("4", "5");
    assertThat(planner.get("/t/employees/search?query=" + word).each("employees", "id"))
        .contains("3");
    assertThat(planner.get("/t/employees/search?limit=3").each("employees", "id"))
        .containsExactly("1", "2", "3");
    assertThat(planner.get("/t/employees/search_by/teams/1?limit=1000").each("employees", "id"))
        .isNotEmpty();
  }

  @Test
  void findsThoseWhoHaveAllBeginningsOfWordsInOrderAndByPages() {
    // given
    for (String number : List.of("W1", "W2", "W3")) {
      planner.post(
          "/t/employees",
          "{'identificationNo':'%s','firstName':'Quirine','birthName':'Xylander'}"
              .formatted(number));
    }

    // then
    String search = "/t/employees/search?query=";
    assertThat(planner.get(search + "xy+q+x").each("employees", "identificationNo"))
        .containsExactly("W1", "W2", "W3");
    assertThat(planner.get(search + "q+xy&limit=1&offset=1").each("employees", "identificationNo"))
        .containsExactly("W2");
    assertThat(planner.get(search + "Q%20w3").each("employees", "identificationNo"))
        .containsExactly("W3");
    assertThat(planner.get(search + "quirine+nobody").each("employees", "id")).isEmpty();
  }

  @Test
  void answersTheSameAtTheSuccessorPaths() {
    assertThat(planner.get("/v0/administration/employees/3").text())
        .isEqualTo(planner.get("/t/employees/3").text());
    assertThat(planner.get("/v0/administration/employees/search_by_team?team_id=1&limit=5").text())
        .isEqualTo(planner.get("/t/employees/search_by/teams/1?limit=5").text());
    assertThat(planner.get("/v0/administration/employees/search_by_team").faulty())
        .containsExactly("team_id");
  }

  @Test
  void showsAConnectorTheChosenFieldsAndWhatItSentItself() {
    // given
    OnsClient minimal = server.client(OnsServer.MINIMAL);

    // when
    OnsAnswer read = minimal.get("/t/employees/1");
    OnsAnswer changed = minimal.put("/t/employees/1", "{'freeField2':'mine'}");

    // then
    assertThat(read.json().propertyNames()).containsExactlyInAnyOrder("id", "firstName");
    assertThat(changed.json().propertyNames())
        .containsExactlyInAnyOrder("id", "firstName", "freeField2");
    assertThat(minimal.get("/t/employees/search?limit=1").text())
        .isEqualTo("{\"employees\":[" + read.text() + "]}");
  }

  @Test
  void tells403ToWhomItDoesNotKnowAnd401ToWhomMayNot() {
    assertThat(server.client("stranger").get("/t/employees/1").status()).isEqualTo(403);
    assertThat(server.client(OnsServer.READER).put("/t/employees/1", "{}").status()).isEqualTo(401);
    assertThat(server.client(OnsServer.MINIMAL).get("/t/teams").status()).isEqualTo(401);
    assertThat(planner.get("/t/employees/9999").status()).isEqualTo(404);
  }

  @Test
  void answersAPing() {
    assertThat(planner.get("/ping").text()).isEqualTo("pong");
    assertThat(planner.get("/ping").header("Content-Type")).hasValue("text/plain");
    assertThat(server.client("stranger").get("/ping").status()).isEqualTo(403);
  }
}
