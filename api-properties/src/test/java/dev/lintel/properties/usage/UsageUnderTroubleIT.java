package dev.lintel.properties.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Nothing is lost or counted twice, whatever happens meanwhile. */
class UsageUnderTroubleIT extends UsageStory {
  @Test
  void keepsWhatTheDatabaseRefusesAndAddsItOnceLater() {
    // given
    CountingProcess process = process();
    process.sees(Sightings.quick("merchant", 200));
    database.jdbi().useHandle(h -> h.execute("alter table properties.usage_client rename to away"));

    // when
    process.journal().flush();
    process.sees(Sightings.quick("merchant", 200));
    process.journal().flush();
    database.jdbi().useHandle(h -> h.execute("alter table properties.away rename to usage_client"));
    process.journal().flush();
    process.journal().flush();

    // then
    assertThat(usages.of("merchant").minutes().getFirst().requests()).isEqualTo(2);
  }

  @Test
  void writesTextsThatTheDatabaseWouldRefuse() {
    CountingProcess process = process();
    process.sees(Sightings.deprecated("format:xml", "GET /a\u0000b\ud800" + "x".repeat(5_000)));
    process.journal().flush();

    assertThat(usages.of("merchant").deprecated().getFirst().sample())
        .startsWith("GET /a?b?x")
        .hasSize(300);
  }

  @Test
  void losesNothingWhileRequestsRaceWithWrites() throws Exception {
    // given
    List<CountingProcess> processes = List.of(process(), process());
    List<Future<?>> work = new ArrayList<>();

    // when
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        CountingProcess process = processes.get(i % 2);
        work.add(
            threads.submit(() -> {
              for (int n = 0; n < 100; n++) {
                process.sees(Sightings.quick("merchant", 200));
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
      usage.counts().add(Sightings.quick("merchant", 200));
    }

    // when
    try (DurableUsage usage = DurableUsage.open(database, clock)) {
      usage.counts().add(Sightings.quick("merchant", 200));

      // then
      Eventually.holds("both are there", () -> requests() == 2);
    }
    assertThat(requests()).isEqualTo(2);
  }

  private long requests() {
    return usages.of("merchant").minutes().stream().mapToLong(UsageSlot::requests).sum();
  }
}
