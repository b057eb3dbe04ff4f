package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.authorization.Grants;
import dev.lintel.care.users.User;
import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProvisioningIT {
  private static final OnsServer SERVER = OnsServer.start();
  private final OnsClient planner = SERVER.planner();
  private final OnsClient roster = SERVER.client(OnsServer.ROSTER);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void givesAndTakesAwayByTheCompleteSet() {
    // given
    String user = user(1);

    // when
    OnsAnswer first = planner.put(user + "/my_teams", "{'teamIds':[1,2]}");
    OnsAnswer again = planner.put(user + "/my_teams", "{'teamIds':[1,2]}");

    // then
    assertThat(first.text()).isEqualTo("{\"teamIds\":[1,2]}").isEqualTo(again.text());
    assertThat(teams(1)).containsExactly("1", "2");
    planner.put(user + "/my_teams", "{'teamIds':[2,3]}");
    assertThat(teams(1)).containsExactly("2", "3");
    planner.put(user + "/my_teams", "{}");
    assertThat(teams(1)).isEmpty();
  }

  @Test
  void leavesToOtherConnectorsWhatTheyGranted() {
    // given
    String user = user(2);
    roster.put(user + "/my_teams", "{'teamIds':[4]}");
    planner.put(user + "/my_teams", "{'teamIds':[5]}");

    // when
    planner.put(user + "/my_teams", "{'teamIds':[]}");

    // then
    assertThat(teams(2)).containsExactly("4");
    planner.put(user + "/scopes?override_all=true", "{'teamIds':[6]}");
    assertThat(teams(2)).containsExactly("6");
  }

  @Test
  void replacesDutiesOfOneSourceAlone() {
    // given
    String user = user(3);
    String role = role();
    planner.put(user + "/duties", duties("hr", role, 1));
    planner.put(user + "/duties", duties("training", role, 2));

    // when
    OnsAnswer answer = planner.put(user + "/duties", "{'source':'hr','duties':[]}");

    // then
    assertThat(answer.field("userUuid")).isEqualTo(user.substring(user.lastIndexOf('/') + 1));
    assertThat(teams(3)).containsExactly("2");
    // the earlier form is the same set
    planner.put(
        user, "{'source':'training','roleScopedDuties':[{'roleUuid':'%s'}]}".formatted(role));
    assertThat(teams(3)).isEmpty();
  }

  @Test
  void countsDutiesWhileTheyAreValidAndAllTeamsForWhoSeesAllEmployees() {
    // given
    String user = user(4);
    planner.put(
        user + "/duties",
        "{'duties':[{'roleUuid':'%1$s','teamIds':[1],'validTo':'2026-11-21T13:00:00.000+01:00'},{'roleUuid':'%1$s','teamIds':[2]}]}"
            .formatted(role()));

    // then
    assertThat(teams(4)).containsExactly("2");
    OnsAnswer settings =
        planner.put(user + "/scope_settings", "{'legacyAuthScopingOptions':{'allEmployees':true}}");
    assertThat(settings.text()).isEqualTo("{\"legacyAuthScopingOptions\":{\"allEmployees\":true}}");
    assertThat(teams(4)).hasSize(planner.get("/t/teams").each("teams", "id").size());
  }

  @Test
  void namesEverythingThatDoesNotExistAndChangesNothingThen() {
    // given
    String user = user(5);
    planner.put(user + "/scopes", "{'teamIds':[1]}");

    // then
    assertThat(planner.put(user + "/my_teams", "{'teamIds':[1,999]}").faulty())
        .containsExactly("teamIds[1]");
    assertThat(
            planner
                .put(
                    user + "/duties",
                    "{'duties':[{'roleUuid':'nobody','validFrom':'2026-02-01T00:00:00.000+01:00','validTo':'2026-01-01T00:00:00.000+01:00'},{'teamIds':[999]}]}")
                .faulty())
        .containsExactlyInAnyOrder(
            "duties[0].roleUuid",
            "duties[0].validTo",
            "duties[1].roleUuid",
            "duties[1].teamIds[0]");
    assertThat(planner.put(user + "/duties", "{'duties':[null]}").faulty())
        .containsExactly("duties[0]");
    assertThat(planner.put(user + "/my_teams", "{'teamIds':[null]}").faulty())
        .containsExactly("teamIds[0]");
    assertThat(planner.put(user + "/duties", "{'userUuid':'another'}").faulty())
        .containsExactly("userUuid");
    assertThat(teams(5)).containsExactly("1");
    String nobody = user.replaceFirst("[^/]+$", "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    assertThat(planner.put(nobody + "/my_teams", "{}").status()).isEqualTo(404);
    assertThat(SERVER.client(OnsServer.READER).put(user + "/my_teams", "{'teamIds':[1]}").status())
        .isEqualTo(401);
  }

  @Test
  void takesAndAnswersSetsInXml() {
    // when
    OnsAnswer answer =
        planner
            .inXml()
            .with("Content-Type", "application/xml;charset=utf-8")
            .send(
                "PUT",
                user(9) + "/my_teams",
                BodyPublishers.ofString(
                    "<myTeams><teamIds><teamId>3</teamId><teamId>1</teamId></teamIds></myTeams>"));

    // then
    assertThat(answer.text()).contains("<teamIds><teamId>3</teamId><teamId>1</teamId></teamIds>");
    assertThat(teams(9)).containsExactly("1", "3");
  }

  @Test
  void countsTheCertificatesOfOneConnectorAsOne() {
    planner.put(user(11) + "/my_teams", "{'teamIds':[1]}");
    SERVER.client(OnsServer.RENEWED).put(user(11) + "/my_teams", "{'teamIds':[2]}");
    assertThat(teams(11)).containsExactly("2");
  }

  @Test
  void keepsOneOfManySetsThatComeAtOnce() throws Exception {
    // given
    String user = user(6);

    // when eight calls for a user whom nobody granted anything race
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<OnsAnswer>> calls =
          IntStream.rangeClosed(1, 8)
              .<Callable<OnsAnswer>>mapToObj(
                  team -> () -> planner.put(user + "/my_teams", "{'teamIds':[%d]}".formatted(team)))
              .toList();
      for (Future<OnsAnswer> answer : threads.invokeAll(calls)) {
        assertThat(answer.get().status()).isEqualTo(200);
      }
    }

    // then
    assertThat(teams(6)).hasSize(1);
    assertThat(SERVER.care.register().all(Grants.KIND, Grants.BY_USER, 6)).hasSize(1);
  }

  @Test
  void forgetsWhatWasGrantedToAUserWhoIsDeleted() {
    planner.put(user(7) + "/my_teams", "{'teamIds':[1]}");
    planner.delete("/t/users/7");
    assertThat(SERVER.care.register().all(Grants.KIND, Grants.BY_USER, 7)).isEmpty();
  }

  @Test
  void letsAUserSeeGrantedLocationsAndWhatIsInThem() {
    // given a building with its wards
    String user = user(8);
    planner.put(user + "/my_locations", "{'locationIds':[2]}");
    String viewable = "/t/users/8/viewable_locations";

    // then
    assertThat(planner.get(viewable).each("locations", "id")).contains("2").hasSizeGreaterThan(1);
    assertThat(
            planner
                .get(viewable + "?ignore_recursive_locations_enabled=true")
                .each("locations", "id"))
        .containsExactly("2");
    assertThat(planner.put(user + "/my_locations", "{'locationIds':[999]}").faulty())
        .containsExactly("locationIds[0]");
    planner.put(user + "/scopes", "{'teamIds':[1]}");
    assertThat(planner.get(viewable).text()).isEqualTo("{\"locations\":[]}");
  }

  private String user(long id) {
    String uuid =
        SERVER.care.register().find(User.KIND, id).orElseThrow().as(User.class).uuid().toString();
    return "/t/authorization/provisioning/users/" + uuid;
  }

  private List<String> teams(long user) {
    return planner.get("/t/users/" + user + "/scoped_teams").each("teams", "id");
  }

  private String role() {
    return planner.get("/t/authorization/provisioning/roles").each("roles", "uuid").getFirst();
  }

  private static String duties(String source, String role, int team) {
    return "{'source':'%s','duties':[{'roleUuid':'%s','teamIds':[%d],'myTeams':true}]}"
        .formatted(source, role, team);
  }
}
