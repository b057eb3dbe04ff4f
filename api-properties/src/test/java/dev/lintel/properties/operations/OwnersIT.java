package dev.lintel.properties.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.operations.Processes.Process;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several accounts that act for one owner, and several processes that apply what they asked. */
class OwnersIT {
  private static final int ENTRIES = 400;

  private Process process;

  @BeforeEach
  void open() {
    process = Process.first();
  }

  @AfterEach
  void close() {
    process.close();
  }

  @Test
  void appliesInTheOrderAcceptedWhicheverOfAnOwnersAccountsAsked() {
    // given
    try (Process second = process.another(OperationSettings.defaults());
        var _ = process.work();
        var _ = second.work()) {

      // when
      for (int entry = 0; entry < ENTRIES; entry++) {
        Process asked = entry % 3 == 0 ? second : process;
        String account = entry % 2 == 0 ? "ann" : "bob";
        asked.accept(Ledger.entryFor("mill", account, "red", "" + entry));
      }
      process.awaitAllEnded();
    }

    // then
    List<String> all = IntStream.range(0, ENTRIES).mapToObj(Integer::toString).toList();
    assertThat(Ledger.book(process.database(), "mill", "red")).isEqualTo(all);
  }

  @Test
  void showsAnAccountItsOwnOperationsAlone() {
    // given
    OperationStatus own = process.accept(Ledger.entryFor("mill", "ann", "red", "one"));
    process.accept(Ledger.entryFor("mill", "bob", "red", "two"));

    // when, then
    assertThat(process.operations().list("ann", OperationFilter.all(), Optional.empty(), 10))
        .containsExactly(own);
    assertThat(process.operations().find("bob", own.id())).isEmpty();
  }

  @Test
  void neverTellsAnotherTimeWhenAnOperationStarted() {
    // given
    Map<UUID, Instant> told = new HashMap<>();
    Map<UUID, Instant> changed = new HashMap<>();
    AtomicBoolean over = new AtomicBoolean();
    try (Process second = process.another(OperationSettings.defaults().withWorkers(4));
        var _ = process.work();
        var _ = second.work()) {
      CompletableFuture<Void> watching =
          CompletableFuture.runAsync(() -> {
            while (!over.get()) {
              watch(told, changed);
            }
          });

      // when
      for (int entry = 0; entry < ENTRIES; entry++) {
        process.accept(Ledger.entry("ann", "red", "" + entry));
      }
      process.awaitAllEnded();
      over.set(true);
      watching.join();
    }
    watch(told, changed);

    // then
    assertThat(told).hasSize(ENTRIES);
    assertThat(changed).isEmpty();
  }

  private void watch(Map<UUID, Instant> told, Map<UUID, Instant> changed) {
    process
        .operations()
        .list("ann", OperationFilter.all(), Optional.empty(), ENTRIES)
        .forEach(status ->
            status
                .times()
                .started()
                .ifPresent(now -> {
                  Instant before = told.putIfAbsent(status.id(), now);
                  if (before != null && !before.equals(now)) {
                    changed.put(status.id(), now);
                  }
                }));
  }
}
