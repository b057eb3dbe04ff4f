package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, contacts and bank accounts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AroundClientsIT {
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  @Test
  void tellsTheAccessToAHomeToThoseWhoAskAlone() {
    // when
    OnsAnswer created =
        planner.post(
            "/t/client_addresses",
            "{'clientId':4,'type':'4','street':'Laan','homeNumber':1,'residenceAccessInfo':'Bel',"
                + "'latitude':52.10}");
    String one = "/t/client_addresses/" + created.field("id");

    // then
    assertThat(created.status()).isEqualTo(200);
    assertThat(created.field("typeString")).isEqualTo("temporary");
    assertThat(created.field("personTypeString")).isEqualTo("client");
    assertThat(planner.get(one).json().has("residenceAccessInfo")).isFalse();
    assertThat(planner.get(one).text()).contains("\"latitude\":52.10");
    assertThat(planner.get(one + "?include_access_info=true").text()).isEqualTo(created.text());
    assertThat(planner.get("/t/addresses/" + created.field("id")).field("street"))
        .isEqualTo("Laan");
  }

  @Test
  void putsATemporaryAddressOfAClientBeforeTheOthersWhileItHolds() {
    // given
    String before = planner.get("/t/clients/5/main_address").field("id");
    OnsAnswer created =
        planner.post("/t/client_addresses", "{'clientId':5,'type':'4','street':'Hof'}");

    // then
    assertThat(planner.get("/t/clients/5/main_address").field("street")).isEqualTo("Hof");
    assertThat(planner.get("/v0/administration/clients/5/primary_address").field("street"))
        .isEqualTo("Hof");
    assertThat(planner.get("/t/clients/5/addresses?type=4").each("addresses", "street"))
        .containsExactly("Hof");
    planner.put("/t/client_addresses/" + created.field("id"), "{'endDate':'2026-11-20'}");
    assertThat(planner.get("/t/clients/5/main_address").field("id")).isEqualTo(before);
  }

  @Test
  void refusesAddressesOfNobodyAndWrongOnes() {
    assertThat(planner.post("/t/client_addresses", "{'street':'Hof'}").faulty())
        .containsExactly("clientId");
    assertThat(planner.post("/t/client_addresses", "{'clientId':999999}").status()).isEqualTo(404);
    assertThat(planner.post("/t/employee_addresses", "{'employeeId':999999}").status())
        .isEqualTo(404);
    assertThat(
            planner
                .post(
                    "/t/employee_addresses",
                    "{'employeeId':1,'type':'5','residentType':'10','personType':'x',"
                        + "'email':'no','longitude':181,'homeNumber':-1,"
                        + "'beginDate':'2026-01-02','endDate':'2026-01-01'}")
                .faulty())
        .containsExactlyInAnyOrder(
            "type", "residentType", "personType", "email", "longitude", "homeNumber", "endDate");
    assertThat(
            planner
                .post(
                    "/t/client_addresses",
                    "{'clientId':'x','homeNumber':'two','beginDate':'soon','latitude':[]}")
                .faulty())
        .containsExactlyInAnyOrder("clientId", "homeNumber", "beginDate", "latitude");
    assertThat(planner.get("/t/clients/1/addresses?type=5").faulty()).containsExactly("type");
  }

  @Test
  void readsAddressesOfEmployeesAndContacts() {
    String id = planner.get("/t/employees/1/addresses").each("addresses", "id").getFirst();
    assertThat(planner.get("/t/employee_addresses/" + id).field("employeeId")).isEqualTo("1");
    assertThat(planner.get("/t/employees/1/main_address").field("id")).isEqualTo(id);
    String all = "/t/client_contact_relations/1/";
    assertThat(planner.get(all + "addresses").each("addresses", "personTypeString"))
        .containsExactly("relation");
    assertThat(planner.get(all + "client_contact_relation_addresses").text())
        .isEqualTo(planner.get(all + "addresses").text());
    assertThat(planner.get("/t/addresses/999999").status()).isEqualTo(404);
  }

  @Test
  void createsChangesAndDeletesAContact() {
    // when
    OnsAnswer created =
        planner.post(
            "/t/client_contact_relations",
            "{'clientObjectId':6,'birthName':'Berk','clientContactRelationTypeObjectId':3,"
                + "'createdBy':'somebody','inCaseOfEmergency':true}");
    String one = "/t/client_contact_relations/" + created.field("id");

    // then
    assertThat(created.field("clientContactRelationType.name")).isEqualTo("Curator");
    assertThat(created.field("createdBy")).isEqualTo(OnsServer.PLANNER);
    String of = "/t/clients/6/client_contact_relations?relation_type=";
    assertThat(planner.get(of + "curator").each("clientContactRelations", "id"))
        .contains(created.field("id"));
    assertThat(planner.get(of + "nobody").text()).isEqualTo("{\"clientContactRelations\":[]}");
    OnsAnswer changed =
        planner.put(one, "{'clientContactRelationTypeObjectId':null,'createdBy':'somebody'}");
    assertThat(changed.json().has("clientContactRelationType")).isFalse();
    assertThat(changed.field("createdBy")).isEqualTo(OnsServer.PLANNER);
    assertThat(planner.delete(one).status()).isEqualTo(204);
    assertThat(planner.get(one).status()).isEqualTo(404);
  }

  @Test
  void refusesAContactWithoutANameOrAClient() {
    String all = "/t/client_contact_relations";
    assertThat(planner.post(all, "{'personalRelationTypeObjectId':99}").faulty())
        .containsExactlyInAnyOrder("clientObjectId", "birthName", "personalRelationTypeObjectId");
    assertThat(planner.post(all, "{'clientObjectId':7,'organization':'Huisarts'}").status())
        .isEqualTo(200);
    List<String> clients =
        planner
            .get(all + "/by_client_ids?ids=8&ids=9")
            .each("clientContactRelations", "clientObjectId");
    assertThat(clients).containsExactlyInAnyOrder("8", "9");
    String types = "/t/administration/client_contact_relation_types";
    assertThat(planner.get(types).each("clientContactRelationTypes", "id")).hasSize(5);
    assertThat(planner.get(types + "?limit=2&offset=1").each("clientContactRelationTypes", "id"))
        .containsExactly("2", "3");
    assertThat(planner.get(types + "/1").field("relationCategory.type")).isEqualTo("SOCIAL");
    assertThat(planner.get(all).each("clientContactRelations", "id")).isNotEmpty();
  }

  @Test
  void readsBankAccounts() {
    assertThat(planner.get("/t/employees/1/bank_account").field("iban")).startsWith("NL00FICT");
    assertThat(planner.get("/t/clients/1/bank_account").field("iban")).startsWith("NL00FICT");
    assertThat(planner.get("/t/clients/10/bank_account").status()).isEqualTo(204);
    assertThat(planner.get("/t/clients/999999/bank_account").status()).isEqualTo(404);
    assertThat(server.client(OnsServer.MINIMAL).get("/t/employees/1/bank_account").status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "client_addresses,clientAddresses",
    "employee_addresses,employeeAddresses",
    "client_contact_relations,clientContactRelations",
    "locations,locations",
    "location_assignments,locationAssignments",
    "bank_accounts,bankAccounts"
  })
  void streamsAllAndWhatWasChanged(String path, String list) {
    String streams = "/t/" + path + "/x-stream-connect/";
    assertThat(planner.get(streams + "data").each(list, "id")).isNotEmpty();
    assertThat(planner.inXml().get(streams + "data").text()).contains("<" + list + " ");
    assertThat(planner.get(streams + "updates?since=2026-11-21T00:00:00.000").status())
        .isEqualTo(200);
  }
}
