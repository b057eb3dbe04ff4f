package dev.lintel.properties.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsageIT {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final SteppingClock clock = SteppingClock.at(NOON);
  private Database database;
  private Usages usages;

  /** What one process holds in memory. */
  private record Process(UsageCounts counts, UsageJournal journal) {
    void sees(Sighting... sightings) {
      List.of(sightings).forEach(counts::add);
    }
  }

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    usages = new Usages(database, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void addsUpWhatSeveralProcessesSaw() {
    // given
    Process first = process();
    Process second = process();

    // when
    first.sees(quick("merchant", 200), quick("merchant", 404), quick("other", 200));
    second.sees(slow("merchant", 200));
    first.journal().flush();
    second.journal().flush();
    first.sees(quick("merchant", 503));
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
    Process process = process();
    process.sees(quick("merchant", 200), operation("units", 200), operation("units", 500));
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
    Process first = process();
    Process second = process();

    // when
    first.sees(deprecated("format:xml", "GET /early"));
    clock.advance(Duration.ofMinutes(5));
    second.sees(deprecated("format:xml", "GET /late"));
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
    Process process = process();

    // when
    for (int round = 0; round < 30; round++) {
      for (int i = 0; i < 100; i++) {
        process.sees(quick("address:" + round + "." + i, 401));
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
    Process process = process();
    process.sees(quick("merchant", 200), quick("address:192.0.2.1", 200));
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
  void keepsWhatTheDatabaseRefusesAndAddsItOnceLater() {
    // given
    Process process = process();
    process.sees(quick("merchant", 200));
    database.jdbi().useHandle(h -> h.execute("alter table properties.usage_client rename to away"));

    // when
    process.journal().flush();
    process.sees(quick("merchant", 200));
    process.journal().flush();
    database.jdbi().useHandle(h -> h.execute("alter table properties.away rename to usage_client"));
    process.journal().flush();
    process.journal().flush();

    // then
    assertThat(usages.of("merchant").minutes().getFirst().requests()).isEqualTo(2);
  }

  @Test
  void writesTextsThatTheDatabaseWouldRefuse() {
    Process process = process();
    process.sees(deprecated("format:xml", "GET /a\u0000b\ud800" + "x".repeat(5_000)));
    process.journal().flush();

    assertThat(usages.of("merchant").deprecated().getFirst().sample())
        .startsWith("GET /a?b?x")
        .hasSize(300);
  }

  @Test
  void losesNothingWhileRequestsRaceWithWrites() throws Exception {
    // given
    List<Process> processes = List.of(process(), process());
    List<Future<?>> work = new ArrayList<>();

    // when
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        Process process = processes.get(i % 2);
        work.add(
            threads.submit(() -> {
              for (int n = 0; n < 100; n++) {
                process.sees(quick("merchant", 200));
              }
            }));
        work.add(threads.submit(process.journal()::flush));
      }
    }
    for (Future<?> each : work) {
      each.get();
    }
    processes.forEach(process -> process.journal().flush());

    // then
    assertThat(usages.of("merchant").minutes().getFirst().requests()).isEqualTo(20_000);
  }

  @Test
  void goesOnAfterARestartAndWritesWithoutBeingClosed() {
    // given
    try (DurableUsage usage = DurableUsage.open(database, clock)) {
      usage.counts().add(quick("merchant", 200));
    }

    // when
    try (DurableUsage usage = DurableUsage.open(database, clock)) {
      usage.counts().add(quick("merchant", 200));

      // then
      Eventually.holds("both are there", () -> requests() == 2);
    }
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void forgetsAnAccountThatIsDeleted() {
    Process process = process();
    process.sees(quick("merchant", 200), quick("other", 200));
    process.journal().flush();

    usages.forget("merchant");

    assertThat(usages.of("merchant").minutes()).isEmpty();
    assertThat(usages.of("other").minutes()).hasSize(1);
  }

  private long requests() {
    return usages.of("merchant").minutes().stream().mapToLong(UsageSlot::requests).sum();
  }

  private Process process() {
    var counts = new UsageCounts(clock);
    return new Process(counts, new UsageJournal(database, counts, clock));
  }

  private int rows(String table) {
    return database
        .jdbi()
        .withHandle(h ->
            h.createQuery("select count(*) from properties." + table).mapTo(Integer.class).one());
  }

  private static Sighting quick(String client, int status) {
    return sighting(client, "things", status, Duration.ofMillis(1), Optional.empty());
  }

  private static Sighting slow(String client, int status) {
    return sighting(client, "things", status, Duration.ofSeconds(7), Optional.empty());
  }

  private static Sighting operation(String name, int status) {
    return sighting("merchant", name, status, Duration.ofMillis(1), Optional.empty());
  }

  private static Sighting sighting(
      String client, String operation, int status, Duration took, Optional<String> agent) {
    return new Sighting(
        Optional.of(client),
        Optional.empty(),
        "hub",
        Optional.of(operation),
        status,
        took,
        agent,
        List.of(),
        Optional.empty());
  }

  private static Sighting deprecated(String what, String sample) {
    return new Sighting(
        Optional.of("merchant"),
        Optional.of("cafe"),
        "hub",
        Optional.of("things"),
        200,
        Duration.ofMillis(1),
        Optional.of("curl/8"),
        List.of(what),
        Optional.of(sample));
  }
}
