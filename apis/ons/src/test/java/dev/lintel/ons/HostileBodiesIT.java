package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HostileBodiesIT {
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  @Test
  void refusesTextsThatCannotBeStoredByTheirFields() {
    // when
    OnsAnswer refused =
        planner.post(
            "/t/employees",
            "{'identificationNo':'H1\\u0000','firstName':'\\ud83d','birthName':'\\ud83d\\ude00'}");

    // then
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faulty()).containsExactly("identificationNo", "firstName");
    assertThat(refused.text()).contains("without NUL and without half surrogate pairs");
  }

  @Test
  void refusesTextsThatAreTooLongAndKeepsThoseThatAreNot() {
    // given
    String line = "ø".repeat(200);
    String prose = "😀".repeat(4_000);

    // when
    OnsAnswer taken = planner.post("/t/employees", employee("H2", line, prose));
    OnsAnswer refused = planner.post("/t/employees", employee("H3", line + "x", prose + "x"));
    OnsAnswer changed =
        planner.put("/t/employees/1", "{'firstName':'%s'}".formatted("x".repeat(500_000)));

    // then
    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.field("freeField1")).isEqualTo(prose);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faulty()).contains("birthName", "freeField1");
    assertThat(refused.text()).contains("must have at most 200", "must have at most 4,000");
    assertThat(changed.faulty()).containsExactly("firstName");
    assertThat(changed.text().length()).isLessThan(1_000);
  }

  @Test
  void aDerivedNameMayBeLongerThanItsPartsAndIsTakenBack() {
    // given
    String part = "x".repeat(200);
    OnsAnswer created =
        planner.post(
            "/t/employees",
            "{'identificationNo':'H4','birthName':'%s','partnerName':'%s','preferredNameType':'2'}"
                .formatted(part, part));

    // when
    OnsAnswer again =
        planner.put("/t/employees/" + created.field("id"), created.text().replace('"', '\''));

    // then
    assertThat(created.field("name")).isEqualTo(part + " - " + part);
    assertThat(again.status()).isEqualTo(200);
  }

  @Test
  void tellsWhatIsRefusedBeforeItIsARequestInItsOwnShape() {
    for (String path : List.of("/t/employees/a%00b", "/v0/%ff", "/t", "/v0")) {
      OnsAnswer refused = planner.get(path);

      assertThat(refused.status()).isIn(400, 404);
      assertThat(refused.each("errorResponseEntries", "message")).hasSize(1);
      assertThat(refused.json().propertyNames()).containsExactly("errorResponseEntries");
    }
  }

  @Test
  void refusesTimesOfNoYearAndNumbersThatWouldBeHuge() {
    for (String year : List.of("-1000000000", "%2B999999999", "0000")) {
      String since = "?since=" + year + "-01-01T00:00:00Z";
      assertThat(planner.get("/t/employees/x-stream-connect/updates" + since).faulty())
          .containsExactly("since");
    }
    assertThat(
            planner.put("/t/employees/1", "{'updatedAt':'-1000000000-01-01T00:00:00Z'}").faulty())
        .containsExactly("updatedAt");
    assertThat(
            planner
                .post("/t/payroll/contracts", "{'employeeObjectId':1,'fixed':1E+2147483647}")
                .faulty())
        .contains("fixed");
  }

  private static String employee(String number, String line, String prose) {
    return "{'identificationNo':'%s','birthName':'%s','freeField1':'%s'}"
        .formatted(number, line, prose);
  }
}
