package dev.lintel.properties.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class UsageIT extends UsageStory {
  @Test
  void addsUpWhatSeveralProcessesSaw() {
    // given
    CountingProcess first = process();
    CountingProcess second = process();

    // when
    first.sees(
        Sightings.quick("merchant", 200),
        Sightings.quick("merchant", 404),
        Sightings.quick("other", 200));
    second.sees(Sightings.slow("merchant", 200));
    first.journal().flush();
    second.journal().flush();
    first.sees(Sightings.quick("merchant", 503));
    first.journal().flush();

    // then
    UsageSlot minute = usages.of("merchant").minutes().getFirst();
    assertThat(minute.from()).isEqualTo(NOON);
    assertThat(minute.byStatus()).isEqualTo(Map.of(200, 2L, 404, 1L, 503, 1L));
    assertThat(minute.ofClass(4)).isEqualTo(1);
    assertThat(minute.latencies().quantile(0.99).orElseThrow().plotted())
        .isEqualTo(Duration.ofSeconds(8).plusMillis(192));
    assertThat(usages.of("merchant").hours()).containsExactly(minute);
    assertThat(usages.ofAll().minutes().getFirst().requests()).isEqualTo(5);
    assertThat(usages.of("stranger").minutes()).isEmpty();
    assertThat(usages.byClient(NOON).get("merchant").byStatus()).isEqualTo(minute.byStatus());
    assertThat(usages.byClient(NOON)).containsOnlyKeys("merchant", "other");
  }

  @Test
  void tellsOperationsMostUsedFirst() {
    CountingProcess process = process();
    process.sees(
        Sightings.quick("merchant", 200),
        Sightings.operation("units", 200),
        Sightings.operation("units", 500));
    process.journal().flush();

    assertThat(usages.of("merchant").operationsSince(NOON))
        .extracting(OperationUse::operation, OperationUse::requests, OperationUse::failures)
        .containsExactly(tuple("units", 2L, 1L), tuple("things", 1L, 0L));
  }

  @Test
  void tellsWhoStillUsesWhatEnds() {
    // given
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into properties.announced_end values ('hub', 'format:xml', '{}',"
                    + " '2026-01-01', '2026-01-01', '2026-07-01', '/news/x', 'old', null)"));
    CountingProcess first = process();
    CountingProcess second = process();

    // when
    first.sees(Sightings.deprecated("format:xml", "GET /early"));
    clock.advance(Duration.ofMinutes(5));
    second.sees(Sightings.deprecated("format:xml", "GET /late"));
    second.journal().flush();
    first.journal().flush();

    // then
    DeprecatedUse use = usages.of("merchant").deprecated().getFirst();
    assertThat(use.requests()).isEqualTo(2);
    assertThat(use.first()).isEqualTo(NOON);
    assertThat(use.last()).isEqualTo(NOON.plusSeconds(300));
    assertThat(use.sample()).isEqualTo("GET /late");
    assertThat(use.certificate()).contains("cafe");
    assertThat(use.daysLeft(LocalDate.parse("2026-06-01"))).isEqualTo(OptionalLong.of(30));
    SeenClient seen = usages.of("merchant").clients().getFirst();
    assertThat(seen.userAgent()).contains("curl/8");
    assertThat(seen.last()).isEqualTo(use.last());
  }

  @Test
  void makesNoRowsWithoutBoundForCallersWithoutAccount() {
    // given
    CountingProcess process = process();

    // when
    for (int round = 0; round < 30; round++) {
      for (int i = 0; i < 100; i++) {
        process.sees(Sightings.quick("address:" + round + "." + i, 401));
      }
      process.journal().flush();
    }

    // then
    assertThat(usages.ofAll().minutes().getFirst().requests()).isEqualTo(3_000);
    assertThat(usages.ofAll().clients()).hasSize(1_001);
    assertThat(usages.of("address:others").hours().getFirst().requests()).isEqualTo(2_000);
  }

  @Test
  void removesWhatIsTooOldAndNothingElse() {
    // given
    CountingProcess process = process();
    process.sees(Sightings.quick("merchant", 200), Sightings.quick("address:192.0.2.1", 200));
    process.journal().flush();

    // when, then
    clock.advance(Duration.ofHours(25));
    process.journal().flush();
    assertThat(rows("usage_minute")).isZero();
    assertThat(rows("usage_hour")).isEqualTo(2);
    clock.advance(Duration.ofDays(7));
    process.journal().flush();
    assertThat(rows("usage_client")).isEqualTo(1);
    clock.advance(Duration.ofDays(90));
    process.journal().flush();
    assertThat(rows("usage_hour")).isZero();
    assertThat(rows("usage_operation")).isZero();
    assertThat(rows("usage_client")).isEqualTo(1);
  }

  @Test
  void forgetsAnAccountThatIsDeleted() {
    CountingProcess process = process();
    process.sees(Sightings.quick("merchant", 200), Sightings.quick("other", 200));
    process.journal().flush();

    usages.forget("merchant");

    assertThat(usages.of("merchant").minutes()).isEmpty();
    assertThat(usages.of("other").minutes()).hasSize(1);
  }

  private int rows(String table) {
    return database
        .jdbi()
        .withHandle(h ->
            h.createQuery("select count(*) from properties." + table).mapTo(Integer.class).one());
  }
}
