package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.ImportRunStory;
import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ImportRunsIT {
  private static final String RUNS = "/t/onsimport/runs";
  private static final String NOBODY = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();
  private final ImportRunStory run = ImportRunStory.begin(planner, "'name':'monday'");

  @Test
  void importsTeamsEmployeesAssignmentsAndContracts() {
    // when
    String upload = run.uploadXml(ImportRunStory.SAMPLE);
    OnsAnswer status = run.awaitEnd();

    // then
    assertThat(status.field("statuses.ALL")).isEqualTo("4");
    assertThat(status.field("statuses.SUCCESS")).isEqualTo("4");
    assertThat(status.each("fileValidations", "")).isEmpty();
    assertThat(run.get("/status/" + upload).text()).isEqualTo(status.text());
    String employee = planner.get("/t/employees/by_identification_no/I1").field("id");
    assertThat(planner.get("/t/employees/" + employee + "/contracts").text())
        .contains("\"fixed\":24.50");
    assertThat(planner.get("/t/employees/" + employee + "/team_assignments").text())
        .contains(
            "\"teamObjectId\":" + planner.get("/t/teams/by_code/IT1").field("id"),
            "\"beginDate\":\"2027-01-01\"");
    assertThat(run.get("/uploads").each("uploads", "uploadId")).containsExactly(upload);
    assertThat(run.get("/uploads").each("uploads", "runName")).containsExactly("monday");
  }

  @Test
  void anImportNeedsTheRightsThatItsChangesNeed() {
    // given
    OnsClient importer = server.client(OnsServer.IMPORTER);
    ImportRunStory own = ImportRunStory.begin(importer, "'name':'employees'");
    String sent =
        "{'runId':'%s','xml':'%s'}"
            .formatted(own.id(), ImportRunStory.SAMPLE.replace("\"", "\\\"").replace("\n", ""));

    // when
    OnsAnswer refused = importer.post(RUNS + "/xml", sent);
    own.uploadXml(
        "<import><employee importId=\"e\"><identificationNo>I9</identificationNo>"
            + "<birthName>Berk</birthName></employee></import>");

    // then
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text())
        .contains("teams:write, team_assignments:write, contracts:write")
        .doesNotContain("employees:write");
    assertThat(own.awaitEnd().field("statuses.SUCCESS")).isEqualTo("1");
  }

  @Test
  void changesWhatWasImportedBeforeUnderTheSameNameOrNumber() {
    // given
    run.uploadXml(ImportRunStory.SAMPLE);
    run.awaitEnd();

    // when
    var later = ImportRunStory.begin(planner, "'name':'tuesday'");
    later.uploadXml(
        "<import><employee importId='e1'><birthName>Linde</birthName><dateOfBirth/></employee>"
            + "<employee importId='other'><identificationNo>M0000001</identificationNo>"
            + "<freeField1>seen</freeField1></employee>"
            + "<teamAssignment importId='again'><employee>I1</employee><team>IT1</team>"
            + "<beginDate>2027-01-01</beginDate><endDate>2027-12-31</endDate></teamAssignment>"
            + "</import>");
    OnsAnswer status = later.awaitEnd();

    // then
    assertThat(status.field("statuses.SUCCESS")).isEqualTo("3");
    OnsAnswer employee = planner.get("/t/employees/by_identification_no/I1");
    assertThat(employee.field("birthName")).isEqualTo("Linde");
    assertThat(employee.json().has("dateOfBirth")).isFalse();
    assertThat(planner.get("/t/employees/1").field("freeField1")).isEqualTo("seen");
    assertThat(
            planner
                .get("/t/employees/" + employee.field("id") + "/team_assignments")
                .each("teamAssignments", "endDate"))
        .containsExactly("2027-12-31");
  }

  @Test
  void keepsWhatIsWrongWithEachRecordAndStoresTheOthers() {
    // when
    run.uploadXml(
        "<import><employee importId='good'><identificationNo>G1</identificationNo>"
            + "<birthName>Berk</birthName></employee>"
            + "<employee importId='bad'><gender>Q</gender></employee>"
            + "<contract importId='lost'><employee>nobody</employee>"
            + "<beginDate>2027-02-30</beginDate></contract></import>");
    OnsAnswer status = run.awaitEnd();

    // then
    assertThat(status.field("statuses.SUCCESS")).isEqualTo("1");
    assertThat(status.field("statuses.INVALID")).isEqualTo("2");
    OnsAnswer all = run.get("/validations?limit=100");
    assertThat(all.each("validations", "field"))
        .contains("birthName", "gender", "identificationNo", "employee", "beginDate");
    assertThat(all.each("validations", "importId")).containsOnly("bad", "lost");
    assertThat(all.each("validations", "recordStatus")).containsOnly("INVALID");
    assertThat(run.get("/validations?offset=1&limit=2").each("validations", "id"))
        .isEqualTo(all.each("validations", "id").subList(1, 3));
    assertThat(planner.get("/t/employees/by_identification_no/G1").status()).isEqualTo(200);
  }

  @Test
  void tellsThatARecordConflictsWithWhatThereIs() {
    // given
    run.uploadXml(ImportRunStory.SAMPLE);
    run.awaitEnd();

    // when
    var later = ImportRunStory.begin(planner, "'name':'conflict'");
    later.uploadXml(
        "<import><employee importId='e1'><identificationNo>M0000002</identificationNo></employee>"
            + "</import>");

    // then
    assertThat(later.awaitEnd().field("statuses.SYNC_FAILED")).isEqualTo("1");
    assertThat(later.get("/validations").each("validations", "value")).containsExactly("M0000002");
  }

  @Test
  void readsBase64AndFilesAndRefusesOthersAsAWhole() {
    // given
    String encoded =
        Base64.getMimeEncoder()
            .encodeToString(ImportRunStory.SAMPLE.getBytes(StandardCharsets.UTF_8));

    // when
    run.uploadXml(encoded.replace("\r\n", ""));
    run.upload("people.xml", "<import><employee importId='x'><age>3</age></employee></import>");
    run.upload("photo.png", "no records");
    run.uploadXml(
        "<!DOCTYPE import [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><import>&e;</import>");
    OnsAnswer status = run.awaitEnd();

    // then
    assertThat(status.field("statuses.ALL")).isEqualTo("4");
    assertThat(status.field("statuses.SUCCESS")).isEqualTo("4");
    assertThat(status.json().path("fileValidations").valueStream().map(each -> each.asString()))
        .anyMatch(text -> text.contains("age"))
        .anyMatch(text -> text.startsWith("photo.png is not imported"))
        .anyMatch(text -> text.contains("DOCTYPE"))
        .noneMatch(text -> text.contains("root:"));
  }

  @Test
  void judgesWithoutStoringWhereARunDoesNotProcess() {
    // given
    var rehearsal = ImportRunStory.begin(planner, "'name':'rehearsal','autoProcess':false");

    // when
    rehearsal.uploadXml(ImportRunStory.SAMPLE);
    OnsAnswer status = rehearsal.awaitEnd();

    // then
    assertThat(status.field("statuses.MATCHED")).isEqualTo("4");
    assertThat(planner.get("/t/employees/by_identification_no/I1").status()).isEqualTo(404);
    assertThat(rehearsal.delete().field("name")).isEqualTo("rehearsal");
    assertThat(rehearsal.get("/status").status()).isEqualTo(404);
  }

  @Test
  void takesIdsForReferencesWhereARunMatchesQuickly() {
    // given
    String records =
        "<import><teamAssignment importId='q'><employee>7</employee><team>3</team>"
            + "<beginDate>2028-01-01</beginDate></teamAssignment></import>";
    var quick = ImportRunStory.begin(planner, "'name':'quick','quickMatch':true");

    // when
    run.uploadXml(records);
    quick.uploadXml(records);

    // then
    assertThat(run.awaitEnd().field("statuses.INVALID")).isEqualTo("1");
    assertThat(quick.awaitEnd().field("statuses.SUCCESS")).isEqualTo("1");
  }

  @Test
  void tellsWhatIsWrongWithARequest() {
    assertThat(planner.post(RUNS, "{}").faulty()).containsExactly("name");
    assertThat(planner.post(RUNS + "/xml", "{}").faulty()).contains("runId", "xml");
    assertThat(planner.post(RUNS + "/xml", "{'runId':'%s','xml':'!'}".formatted(NOBODY)).faulty())
        .containsExactly("xml");
    assertThat(planner.post(RUNS + "/binary", "{}").faulty())
        .contains("runId", "fileName", "content");
    assertThat(
            planner
                .post(RUNS + "/xml", "{'runId':'%s','xml':'<import/>'}".formatted(NOBODY))
                .status())
        .isEqualTo(404);
    assertThat(planner.get(RUNS + "/no-uuid/status").status()).isEqualTo(404);
  }
}
