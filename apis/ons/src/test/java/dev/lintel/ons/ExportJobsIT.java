package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.DelayedJobs;
import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import dev.lintel.properties.testkit.Eventually;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ExportJobsIT {
  private static final String LIST = "exportPresenceLogs";
  private static final String UNKNOWN = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();
  private final DelayedJobs jobs = DelayedJobs.of(server, planner);

  @Test
  void goesFrom423ToItsResult() {
    // when
    OnsAnswer begun = jobs.collect("ALL", "");
    String uuid = begun.field("uuid");
    Eventually.holds(
        "it runs", () -> jobs.status(uuid).field("exportStatusType").equals("RUNNING"));
    server.clock.advance(Duration.ofMillis(1_500));
    OnsAnswer early = jobs.result(uuid);
    OnsAnswer earlyInXml = planner.inXml().get("/t/export/export_presence_logs/result/" + uuid);
    jobs.await(uuid);
    OnsAnswer late = jobs.result(uuid);

    // then
    assertThat(begun.status()).isEqualTo(200);
    assertThat(early.status()).isEqualTo(423);
    assertThat(early.header("Retry-After")).hasValue("2");
    assertThat(early.each("errorResponseEntries", "value")).containsExactly("RUNNING", "50%");
    assertThat(earlyInXml.status()).isEqualTo(423);
    assertThat(earlyInXml.text()).contains("<value>50%</value>");
    assertThat(late.status()).isEqualTo(200);
    assertThat(late.each(LIST, "employeeId")).hasSizeGreaterThan(50);
    assertThat(late.each(LIST, "beginDate")).allMatch(time -> time.startsWith(DelayedJobs.DAY));
    assertThat(jobs.status(uuid).text())
        .contains("{\"key\":\"filterName\",\"value\":\"ALL\"}", "100%");
    assertThat(planner.inXml().get("/t/export/export_presence_logs/result/" + uuid).text())
        .contains("<exportPresenceLogs ", "><exportPresenceLog><clientId>");
  }

  @Test
  void takesWhatTheFiltersTake() {
    // given
    List<String> all = jobs.result(jobs.exported("ALL")).each(LIST, "employeeId");

    // when
    OnsAnswer team = jobs.result(jobs.exported("t0001"));
    OnsAnswer one = jobs.result(jobs.exported("all", "&employee_id=" + all.getFirst()));
    OnsAnswer codes = jobs.result(jobs.exported("ALL", "&use_direct_code=true"));
    OnsAnswer apart = jobs.result(jobs.exported("ALL", "&prevent_overlap=true"));

    // then
    assertThat(team.each(LIST, "teamId")).isNotEmpty().containsOnly("1");
    assertThat(new HashSet<>(one.each(LIST, "employeeId"))).containsExactly(all.getFirst());
    assertThat(codes.each(LIST, "productName")).containsOnly("PV", "VP", "BG", "HH");
    assertThat(apart.each(LIST, "beginDate"))
        .isNotEqualTo(jobs.result(jobs.exported("ALL")).each(LIST, "beginDate"));
  }

  @Test
  void takesVerifiedLogsAloneAndJoinsThoseThatFollow() {
    // given
    int all = jobs.result(jobs.exported("ALL")).each(LIST, "teamId").size();

    // when
    String address =
        "/v0/administration/export/export_presence_logs/collect?filter_name=ALL&date="
            + DelayedJobs.DAY
            + "&compression_type=%d&verified_only=%s";
    String verified = planner.get(address.formatted(0, true)).field("uuid");
    jobs.await(verified);
    String joined = planner.get(address.formatted(1, false)).field("uuid");
    jobs.await(joined);

    // then
    assertThat(jobs.result(verified).each(LIST, "teamId")).hasSizeBetween(1, all - 1);
    assertThat(jobs.result(joined).each(LIST, "teamId")).hasSizeBetween(1, all - 1);
  }

  @Test
  void refusesWhatItCannotBeginWith() {
    assertThat(jobs.collect("nobody", "&employee_id=99999").faulty())
        .containsExactlyInAnyOrder("filter_name", "employee_id");
    assertThat(planner.get(DelayedJobs.EXPORTS + "collect").faulty())
        .containsExactlyInAnyOrder("filter_name", "date", "compression_type", "verified_only");
    assertThat(planner.get(DelayedJobs.EXPORTS + "collect").status()).isEqualTo(400);
  }

  @Test
  void runsOneExportOfAConnectorAtATime() {
    // given
    OnsClient reader = server.client(OnsServer.READER);
    String first = jobs.collect("ALL", "").field("uuid");

    // when
    OnsAnswer second = jobs.collect("ALL", "");
    OnsAnswer others = DelayedJobs.of(server, reader).collect("ALL", "");

    // then
    assertThat(second.status()).isEqualTo(400);
    assertThat(second.text()).contains("already running");
    assertThat(others.status()).isEqualTo(200);
    jobs.await(first);
    assertThat(jobs.collect("ALL", "").status()).isEqualTo(200);
  }

  @Test
  void showsAnExportToWhoBeganItAlone() {
    // given
    String uuid = jobs.exported("ALL");
    var reader = DelayedJobs.of(server, server.client(OnsServer.READER));

    // then
    assertThat(reader.status(uuid).status()).isEqualTo(400);
    assertThat(reader.result(uuid).status()).isEqualTo(400);
    assertThat(jobs.status(UNKNOWN).status()).isEqualTo(400);
    assertThat(jobs.result(UNKNOWN).faulty()).containsExactly("uuid");
    assertThat(DelayedJobs.of(server, server.client(OnsServer.MINIMAL)).collect("ALL", "").status())
        .isEqualTo(401);
  }

  @Test
  void removesResultsAfterTwoHours() {
    // given
    String uuid = jobs.exported("ALL");

    // when
    server.clock.advance(Duration.ofMinutes(119));
    int before = jobs.result(uuid).status();
    server.clock.advance(Duration.ofMinutes(2));

    // then
    assertThat(before).isEqualTo(200);
    assertThat(jobs.result(uuid).status()).isEqualTo(400);
    Eventually.holds(
        "its rows are removed",
        () ->
            server
                .database
                .jdbi()
                .withHandle(handle ->
                    handle
                        .createQuery("select not exists (select from care.job_result)")
                        .mapTo(Boolean.class)
                        .one()));
  }

  @Test
  void isDoneByTheNextProcessWhenTheFirstOneStops() {
    // given
    String uuid = jobs.collect("ALL", "").field("uuid");
    server.rest();
    server.clock.advance(OnsServer.EXPORT_TAKES);
    OnsAnswer between = jobs.result(uuid);

    // when
    server.work();

    // then
    assertThat(between.status()).isEqualTo(423);
    assertThat(between.header("Retry-After")).hasValue("1");
    jobs.await(uuid);
    assertThat(jobs.result(uuid).status()).isEqualTo(200);
  }
}
