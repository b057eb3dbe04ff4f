package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.users.UserPassword;
import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class UsersIT {
  private static final OnsServer SERVER = OnsServer.start();
  private final OnsClient planner = SERVER.planner();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void createsAUserWhoseNamesAreTheEmployees() {
    // when
    OnsAnswer created = create("mira", "'employeeObjectId':3,'employeeName':'Somebody else'");

    // then
    OnsAnswer employee = planner.get("/t/employees/3");
    assertThat(created.status()).isEqualTo(200);
    assertThat(created.field("employeeName")).isEqualTo(employee.field("name"));
    assertThat(created.field("teamName")).isEqualTo(employee.field("teamName"));
    assertThat(created.field("teamObjectId"))
        .isEqualTo(planner.get("/t/employees/3/teams").each("teams", "id").getLast());
    assertThat(created.field("contractRequiredAtLogin")).isEqualTo("false");
    assertThat(created.field("dashboardProfileObjectId")).isEqualTo("1");
  }

  @Test
  void findsAUserByNameInBothFormsByUuidByEmployeeAndByItsNameElsewhere() {
    // given
    OnsAnswer user =
        create("ada", "'ssoEnabled':true,'ssoId':'ada@elsewhere','ssoProviderId':'idp'");
    String id = user.field("id");

    // then
    assertThat(planner.get("/t/users/by_user_name?user_name=ADA").field("id")).isEqualTo(id);
    assertThat(planner.get("/t/users/by_user_name/ada").field("id")).isEqualTo(id);
    assertThat(planner.get("/v0/administration/users/by_username?username=ada").field("id"))
        .isEqualTo(id);
    assertThat(planner.get("/t/users/by_uuid/" + user.field("uuid")).field("id")).isEqualTo(id);
    assertThat(planner.get("/t/users/by_employee_id/7").field("employeeObjectId")).isEqualTo("7");
    assertThat(
            planner
                .get("/t/users/by_sso?sso_id=ada@elsewhere&sso_provider_id=idp")
                .each("users", "id"))
        .containsExactly(id);
    assertThat(planner.get("/t/users/by_sso?sso_id=ada@elsewhere&sso_provider_id=x").status())
        .isEqualTo(404);
    assertThat(planner.get("/t/users/by_sso").faulty())
        .containsExactlyInAnyOrder("sso_id", "sso_provider_id");
    assertThat(planner.get("/t/users/by_user_name?user_name=nobody").status()).isEqualTo(404);
    assertThat(planner.get("/t/users/by_user_name").faulty()).containsExactly("user_name");
  }

  @Test
  void refusesAUserWithoutANameATakenNameAndASingleSignOnWithoutAnId() {
    create("taken", "'employeeObjectId':4");
    assertThat(planner.post("/t/users", "{'ssoEnabled':true,'employeeObjectId':9999}").faulty())
        .containsExactlyInAnyOrder("userName", "ssoId", "ssoProviderId", "employeeObjectId");
    assertThat(planner.post("/t/users", "{'userName':'taken'}").status()).isEqualTo(409);
    assertThat(planner.put("/t/users/5", "{'userName':'taken'}").faulty())
        .containsExactly("userName");
  }

  @Test
  void keepsAPasswordAsAHashAndNeverAnswersIt() {
    // given
    String id = create("secretive", "'employeeObjectId':5").field("id");
    String password = "Kiev1tsbloem!";

    // when
    OnsAnswer changed =
        planner.put("/t/users/" + id + "/password", "{'newPassword':'%s'}".formatted(password));
    planner.put("/t/users/" + id + "/password", "{'newPassword':'%s2'}".formatted(password));

    // then
    assertThat(changed.text()).isEqualTo("{\"userId\":%s}".formatted(id));
    List<String> kept =
        SERVER
            .care
            .register()
            .all(UserPassword.KIND, UserPassword.BY_USER, Long.valueOf(id))
            .stream()
            .map(stored -> stored.as(UserPassword.class).hash())
            .toList();
    assertThat(kept).singleElement().asString().startsWith("$argon2id$").doesNotContain("Kiev");
    assertThat(planner.get("/t/users/x-stream-connect/data").text())
        .doesNotContain("argon2", password);
  }

  @Test
  void refusesAWeakPasswordWithoutRepeatingIt() {
    for (String weak : List.of("'Aa1!'", "'alllowercase1!'", "'NoDigitsHere!'", "12345678901")) {
      OnsAnswer refused = planner.put("/t/users/6/password", "{'newPassword':%s}".formatted(weak));
      assertThat(refused.status()).as(weak).isEqualTo(400);
      assertThat(refused.faulty()).contains("newPassword");
      assertThat(refused.text()).doesNotContain(weak.replace("'", ""));
    }
    assertThat(
            planner
                .put("/t/users/6/password", "{'userId':7,'newPassword':'Kiev1tsbloem!'}")
                .faulty())
        .containsExactly("userId");
    assertThat(
            SERVER
                .client(OnsServer.READER)
                .put("/t/users/6/password", "{'newPassword':'Kiev1tsbloem!'}")
                .status())
        .isEqualTo(401);
  }

  @Test
  void tellsWhetherAUserMaySignInByItsContracts() {
    // given an employee without contracts
    String employee =
        planner.post("/t/employees", "{'identificationNo':'S1','birthName':'Berk'}").field("id");
    String user =
        create("status", "'contractRequiredAtLogin':true,'employeeObjectId':" + employee)
            .field("id");
    String status = "/t/users/" + user + "/status";

    // then
    assertThat(planner.get(status).field("type"))
        .isEqualTo("CONTRACT_REQUIRED_USER_HAS_NO_CONTRACTS");
    assertThat(planner.get(status).field("userLoginAllowed")).isEqualTo("false");
    contract(employee, "2026-12-01");
    assertThat(planner.get(status).field("type"))
        .isEqualTo("CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT_IN_NEAR_FUTURE");
    contract(employee, "2026-01-01");
    assertThat(planner.get(status).field("type"))
        .isEqualTo("CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT");
    planner.put("/t/users/" + user, "{'contractRequiredAtLogin':false}");
    assertThat(planner.get(status).field("type"))
        .isEqualTo("CONTRACT_NOT_REQUIRED_USER_HAS_CONTRACT_WITH_NO_ENDDATE");
    assertThat(planner.get("/t/users/999999/status").status()).isEqualTo(404);
  }

  @Test
  void deletesAUserWithItsPasswordAndTellsItsNameToStreams() {
    // given
    OnsAnswer user = create("leaver", "'employeeObjectId':8");
    String one = "/t/users/" + user.field("id");
    planner.put(one + "/password", "{'newPassword':'Kiev1tsbloem!'}");

    // when
    OnsAnswer deleted = planner.delete(one);

    // then
    assertThat(deleted.status()).isEqualTo(200);
    assertThat(deleted.field("userName")).isEqualTo("leaver");
    assertThat(planner.get(one).status()).isEqualTo(404);
    assertThat(planner.delete(one).status()).isEqualTo(404);
    assertThat(
            SERVER.care.register().all(UserPassword.KIND, UserPassword.BY_USER, user.field("id")))
        .isEmpty();
    assertThat(planner.get("/v0/xstream/responsibilities/deletes").each("users", "uuid"))
        .contains(user.field("uuid"));
  }

  @Test
  void tellsWhatAUserLookedAtTheLatestFirst() {
    // given
    String visited = "/t/users/10/last_visited_clients";

    // when
    for (String client : List.of("21", "22", "21")) {
      SERVER.clock.advance(Duration.ofSeconds(1));
      assertThat(planner.post(visited + "/" + client, "").status()).isEqualTo(204);
    }

    // then
    assertThat(planner.get(visited).each("clients", "id")).startsWith("21", "22");
    assertThat(planner.get("/t/users/10/last_visited_teams").each("teams", "id")).hasSize(1);
    assertThat(planner.get("/t/users/10/last_visited_employees").each("employees", "id"))
        .hasSize(1);
    assertThat(planner.get("/t/users/10/last_visited_locations").each("locations", "id"))
        .hasSize(1);
    assertThat(planner.post(visited + "/9999", "").status()).isEqualTo(404);
    assertThat(planner.get("/t/users/999999/last_visited_teams").status()).isEqualTo(404);
  }

  private void contract(String employee, String begin) {
    planner.post(
        "/t/payroll/contracts",
        "{'employeeId':%s,'contractTypeId':1,'beginDate':'%s'}".formatted(employee, begin));
  }

  private OnsAnswer create(String name, String more) {
    return planner.post("/t/users", "{'userName':'%s',%s}".formatted(name, more));
  }
}
