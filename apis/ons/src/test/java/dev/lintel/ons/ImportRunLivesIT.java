package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.ImportRunStory;
import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Runs while they wait, when they are reported, and when they are deleted. */
class ImportRunLivesIT {
  private static final String RUNS = "/t/onsimport/runs";
  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();
  private final ImportRunStory run = ImportRunStory.begin(planner, "'name':'monday'");

  @Test
  void deletesARunOnlyWhileNothingOfItWasStored() {
    // given
    run.uploadXml("<import><employee importId='bad'/></import>");
    run.awaitEnd();
    var kept = ImportRunStory.begin(planner, "'name':'kept'");
    kept.uploadXml(ImportRunStory.SAMPLE);
    kept.awaitEnd();

    // then
    assertThat(kept.delete().status()).isEqualTo(409);
    assertThat(run.delete().status()).isEqualTo(200);
    assertThat(run.delete().status()).isEqualTo(404);
    assertThat(planner.get(RUNS).each("runs", "name")).containsExactly("kept");
  }

  @Test
  void reportsInAWorkbookForTwoHours() throws IOException {
    // given
    run.uploadXml(ImportRunStory.SAMPLE);

    // when
    OnsAnswer begun = run.get("/report");
    String list = run.get("/idlist").field("reportId");
    String report = begun.field("reportId");
    run.awaitReport(report);
    run.awaitReport(list);

    // then
    assertThat(begun.json().has("report")).isFalse();
    assertThat(sheet(run.get("/report/" + report))).contains("contract", "SUCCESS", "recordStatus");
    assertThat(sheet(run.get("/report/" + list)))
        .contains(">e1<", ">" + planner.get("/t/employees/by_identification_no/I1").field("id"));
    server.clock.advance(Duration.ofMinutes(121));
    assertThat(run.get("/report/" + report).status()).isEqualTo(404);
    assertThat(run.get("/status").status()).isEqualTo(200);
  }

  @Test
  void showsARunToWhoCreatedItAlone() {
    // given
    String upload = run.uploadXml(ImportRunStory.SAMPLE);
    String report = run.get("/report").field("reportId");
    var stranger = run.as(server.client(OnsServer.READER));

    // then
    for (String path :
        new String[] {
          "/status",
          "/status/" + upload,
          "/validations",
          "/uploads",
          "/report",
          "/idlist",
          "/report/" + report
        }) {
      assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(server.client(OnsServer.READER).get(RUNS).each("runs", "id")).isEmpty();
    assertThat(stranger.delete().status()).isEqualTo(401);
    assertThat(ImportRunStory.begin(planner, "'name':'b'").get("/report/" + report).status())
        .isEqualTo(404);
  }

  @Test
  void appliesUploadsAfterARestartInTheOrderInWhichTheyCame() {
    // given
    server.rest();
    for (int i = 1; i <= 5; i++) {
      run.uploadXml(
          "<import><employee importId='e'><identificationNo>R1</identificationNo>"
              + "<birthName>Name%d</birthName></employee></import>".formatted(i));
    }
    OnsAnswer waiting = run.get("/status");

    // when
    server.work();
    OnsAnswer status = run.awaitEnd();

    // then
    assertThat(waiting.field("processing")).isEqualTo("true");
    assertThat(waiting.field("statuses.ALL")).isEqualTo("0");
    assertThat(status.field("statuses.SUCCESS")).isEqualTo("5");
    assertThat(planner.get("/t/employees/by_identification_no/R1").field("birthName"))
        .isEqualTo("Name5");
  }

  @Test
  void dropsWhatWaitsOfARunThatIsDeleted() {
    // given
    server.rest();
    run.uploadXml(ImportRunStory.SAMPLE);

    // when
    int deleted = run.delete().status();
    server.work();
    var later = ImportRunStory.begin(planner, "'name':'later'");
    later.uploadXml("<import/>");
    later.awaitEnd();

    // then
    assertThat(deleted).isEqualTo(200);
    assertThat(planner.get("/t/employees/by_identification_no/I1").status()).isEqualTo(404);
  }

  private static String sheet(OnsAnswer report) throws IOException {
    byte[] workbook = Base64.getDecoder().decode(report.field("report"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("sheet1.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("The workbook has no sheet");
  }
}
