package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class XmlIT {
  private static final String ALL = "/t/employees/1/team_assignments";

  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();
  private final OnsClient xml =
      planner.inXml().with("Content-Type", "application/xml;charset=utf-8");

  @Test
  void readsOneAndListsInXml() {
    assertThat(xml.get("/t/employees/1").text())
        .contains("<employee ", "><id>1</id><firstName>")
        .endsWith("</employee>");
    assertThat(xml.get("/t/employees/multiple?id=1&id=2").text())
        .contains("<employees ", "><employee><id>1</id>")
        .endsWith("</employee></employees>");
    assertThat(xml.get(ALL).text()).contains("<teamAssignments ", "><teamAssignment><id>");
    assertThat(xml.get("/t/employees/x-stream-connect/data").text())
        .isEqualTo(planner.get("/t/employees/x-stream-connect/data.xml").text())
        .contains("<employees ", "><employee>");
  }

  @Test
  void createsAndChangesInXml() {
    // when
    OnsAnswer created =
        xml.send(
            "POST",
            ALL,
            BodyPublishers.ofString(
                "<teamAssignment><teamObjectId>2</teamObjectId><beginDate>2027-01-01</beginDate>"
                    + "<endDate>2027-03-01</endDate></teamAssignment>"));
    String id = created.text().replaceFirst("(?s).*<id>(\\d+)</id>.*", "$1");
    OnsAnswer open =
        xml.send(
            "PUT",
            ALL + "/" + id,
            BodyPublishers.ofString(
                "<teamAssignment><endDate"
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:nil=\"true\"/></teamAssignment>"));

    // then
    assertThat(created.status()).isEqualTo(200);
    assertThat(open.text()).contains("<teamObjectId>2</teamObjectId>").doesNotContain("<endDate>");
    assertThat(xml.delete(ALL + "/" + id).status()).isEqualTo(204);
  }

  @Test
  void tellsErrorsInTheFormatThatIsAccepted() {
    // when
    OnsAnswer refused =
        xml.send("POST", ALL, BodyPublishers.ofString("<teamAssignment></teamAssignment>"));

    // then
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text())
        .contains("<errorResponse ", "><errorResponseEntries><errorResponseEntry>")
        .contains("<field>teamObjectId</field>", "<message>is required</message>");
    assertThat(planner.get("/t/employees/999999").faulty()).hasSize(1);
    assertThat(xml.get("/t/employees/999999").text()).contains("<message>");
  }

  @Test
  void asksForTheFormatOfABodyAndRefusesOthers() {
    assertThat(planner.send("POST", ALL, BodyPublishers.ofString("{}")).status()).isEqualTo(400);
    assertThat(
            planner
                .with("Content-Type", "text/csv")
                .send("POST", ALL, BodyPublishers.ofString("a,b"))
                .status())
        .isEqualTo(415);
    assertThat(planner.with("Content-Type", "application/xml").get(ALL).status()).isEqualTo(200);
    assertThat(planner.with("Accept", "text/html").get(ALL).status()).isEqualTo(406);
    assertThat(
            planner
                .with("Accept", "application/json;q=0.1,application/xml")
                .get(ALL)
                .header("Content-Type"))
        .hasValue("application/xml");
    assertThat(
            planner
                .with("Accept", "application/xml,application/json")
                .get(ALL)
                .header("Content-Type"))
        .hasValue("application/xml");
  }
}
