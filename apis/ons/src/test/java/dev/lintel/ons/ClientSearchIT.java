package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Clients are found by what is known of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientSearchIT {
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
  void findsByBsnAndTellsWhenSeveralHaveIt() {
    // given
    String one = create("");
    String other = create("");
    String body = "{'clientId':%s,'number':'990000019'}";
    OnsAnswer bsn = planner.post("/t/bsns", body.formatted(one));

    // then
    assertThat(planner.get("/t/clients/by_bsn?bsn=990000019").field("id")).isEqualTo(one);
    assertThat(planner.get("/t/clients/" + one + "/bsn").text()).isEqualTo(bsn.text());
    assertThat(planner.get("/t/clients/" + other + "/bsn").status()).isEqualTo(204);
    planner.post("/t/bsns", body.formatted(other));
    assertThat(planner.get("/t/clients/by_bsn?bsn=990000019").status()).isEqualTo(409);
    assertThat(planner.get("/t/clients/by_bsn?bsn=000000000").status()).isEqualTo(404);
    assertThat(planner.post("/t/bsns", "{'clientId':1,'number':'12'}").faulty())
        .containsExactly("number");
  }

  @Test
  void findsThoseInCareOnSomeDay() {
    // given
    String waiting = create("");
    care(waiting, "2031-05-01", ",'endDate':'2031-05-31'");
    String days = "?valid_from=%s&valid_to=%s&limit=1000";

    // then
    String may = days.formatted("2031-05-31", "2031-06-30");
    String june = days.formatted("2031-06-01", "2031-06-30");
    assertThat(
            planner.get("/t/clients/ids_in_care_in_period" + may).each("clientObjectIds", "value"))
        .contains(waiting);
    assertThat(planner.get("/t/clients/in_care_in_period" + june).each("clients", "id"))
        .isNotEmpty()
        .doesNotContain(waiting);
    List<String> all = planner.get("/t/clients/in_care_in_period" + june).each("clients", "id");
    assertThat(
            planner
                .get("/t/clients/in_care_in_period?valid_from=2031-06-01&limit=2&offset=1")
                .each("clients", "id"))
        .isEqualTo(all.subList(1, 3));
    assertThat(
            planner
                .get("/t/clients/in_care_in_period?valid_from=2031-06-01&valid_to=2031-05-01")
                .faulty())
        .containsExactly("valid_to");
  }

  @Test
  void searchesThoseInCareAndOthersIfAsked() {
    // given one in care, one whose care is over, and one who waits
    String in = create(",'firstName':'Quirinus','initials':'Q.'");
    String out = create(",'firstName':'Quirinus'");
    String waiting = create(",'firstName':'Quirinusje'");
    care(in, "2026-01-01", "");
    care(out, "2025-01-01", ",'endDate':'2025-02-01'");
    care(waiting, "2027-01-01", "");
    String address = "{'clientId':%s,'type':'1','street':'Pad','homeNumber':2,'city':'Elders'}";
    planner.post("/t/client_addresses", address.formatted(in));
    String search = "/t/clients/searchresult?query=quirin";

    // then
    OnsAnswer found = planner.get(search);
    assertThat(found.each("clientSearchResults", "id")).containsExactly(in);
    assertThat(found.each("clientSearchResults", "addressString")).containsExactly("Pad 2, Elders");
    assertThat(found.each("clientSearchResults", "group")).containsExactly("UNGROUPED");
    assertThat(planner.get(search + "&include_waiting=true").each("clientSearchResults", "id"))
        .containsExactly(in, waiting);
    assertThat(planner.get(search + "&include_outofcare=true").each("clientSearchResults", "id"))
        .containsExactly(in, out);
    assertThat(planner.get(search + "&on_date=2025-01-15").each("clientSearchResults", "id"))
        .containsExactly(out);
    assertThat(
            planner
                .get("/v0/administration/clients/find?query=quirin&includewaiting=true")
                .each("clientSearchResults", "id"))
        .containsExactly(in, waiting);
    OnsAnswer grouped =
        planner.get(
            "/t/clients/search_grouped?query=quirinusje&include_waiting=true&include_outofcare=true");
    assertThat(grouped.each("clientSearchResults", "group")).containsExactly("EXACT");
    assertThat(
            planner
                .get("/t/clients/search_grouped?query=quirinus&include_waiting=true")
                .each("clientSearchResults", "group"))
        .containsExactly("EXACT", "BEGINNING");
  }

  @Test
  void searchesForAnEmployeeWithinALocation() {
    String all = "/t/clients/searchresult?limit=1000&employee_id=1";
    int everywhere = planner.get(all + "&location_id=1").each("clientSearchResults", "id").size();
    assertThat(planner.get(all + "&location_id=2").each("clientSearchResults", "id"))
        .isNotEmpty()
        .hasSizeLessThan(everywhere);
    assertThat(planner.get("/t/clients/searchresult?location_id=1").faulty())
        .containsExactly("location_id");
    assertThat(planner.get("/t/clients/searchresult?employee_id=99999").status()).isEqualTo(404);
    assertThat(planner.get("/t/clients/searchresult?employee_id=me").status()).isEqualTo(404);
  }

  @Test
  void readsSeveralAndStreamsAll() {
    assertThat(planner.get("/t/clients/multiple?id=2&id=1&id=999999").each("clients", "id"))
        .containsExactly("1", "2");
    assertThat(planner.get("/t/clients/x-stream-connect/data").each("clients", "id"))
        .hasSizeGreaterThanOrEqualTo(OnsServer.EMPLOYEES);
    assertThat(planner.get("/t/care_allocations/x-stream-connect/data").status()).isEqualTo(200);
    assertThat(planner.get("/v0/xstream/care_allocations/deletes?since=2020-01-01T00:00:00").text())
        .isEqualTo("{\"careAllocations\":[]}");
    assertThat(planner.inXml().get("/t/clients/1").text())
        .contains("<client ", "<careAllocations><careAllocation><id>");
  }
}
