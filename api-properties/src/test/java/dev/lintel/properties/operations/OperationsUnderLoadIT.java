package dev.lintel.properties.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.operations.Processes.Process;
import dev.lintel.properties.testkit.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes with three workers each on one database, and callers who know what they sent. */
class OperationsUnderLoadIT {
  private static final int CALLERS = 8;
  private static final int BOOKS = 3;
  private static final int ENTRIES = 60;

  private final Map<UUID, OperationStatus> accepted = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> lies = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private Process first;
  private Process second;

  @BeforeEach
  void open() {
    OperationSettings settings = OperationSettings.defaults().withWorkers(3).withBatch(20);
    Process alone = Process.first();
    first = Process.on(alone.database(), settings);
    second = alone.another(settings);
  }

  @AfterEach
  void close() {
    second.close();
    first.close();
  }

  @Test
  void appliesEachOnceAndEachBooksInTheOrderAccepted() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var _ = first.work();
        var _ = second.work()) {
      // when
      List<Future<?>> callers = callers(threads);
      Future<?> reader = threads.submit(this::readStates);
      for (Future<?> caller : callers) {
        caller.get();
      }
      first.awaitAllEnded();
      over.set(true);
      reader.get();
    }

    // then
    assertEverythingOnceAndInOrder();
  }

  @Test
  void losesAndDoublesNothingWhenConnectionsBreakAtAnyMoment() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var _ = first.work();
        var _ = second.work()) {
      // when
      List<Future<?>> callers = callers(threads);
      Future<?> reader = threads.submit(this::readStates);
      for (int cuts = 0; cuts < 12 || !callers.stream().allMatch(Future::isDone); cuts++) {
        long seen = accepted.size();
        Eventually.holds(
            "more is accepted",
            () -> accepted.size() > seen + 20 || callers.stream().allMatch(Future::isDone));
        second.cutConnections();
      }
      for (Future<?> caller : callers) {
        caller.get();
      }
      first.awaitAllEnded();
      over.set(true);
      reader.get();
    }

    // then
    assertEverythingOnceAndInOrder();
  }

  private List<Future<?>> callers(ExecutorService threads) {
    List<Future<?>> callers = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      for (int book = 0; book < BOOKS; book++) {
        String account = "account" + caller;
        String name = "book" + book;
        Process process = (caller + book) % 2 == 0 ? first : second;
        callers.add(threads.submit(() -> write(process, account, name)));
      }
    }
    return callers;
  }

  /** One after another; an answer that was lost is asked for again with the same key. */
  private void write(Process process, String account, String book) {
    for (int i = 0; i < ENTRIES; i++) {
      NewOperation entry = Ledger.entry(account, book, "" + i).withIdempotencyKey(book + "/" + i);
      OperationStatus status = Processes.stubbornly(() -> process.accept(entry));
      accepted.put(status.id(), status);
    }
  }

  /** Reads on both processes in turn; no state may ever be behind one that was read before. */
  private void readStates() {
    Map<UUID, OperationState> latest = new ConcurrentHashMap<>();
    while (!over.get()) {
      accepted.values().stream()
          .filter(each -> !latest.getOrDefault(each.id(), OperationState.RECEIVED).isEnd())
          .limit(200)
          .forEach(each -> {
            Process process = each.id().hashCode() % 2 == 0 ? first : second;
            OperationState now = Processes.stubbornly(() -> process.find(each)).state();
            OperationState before = latest.put(each.id(), now);
            if (before != null && now.compareTo(before) < 0) {
              lies.add("%s was %s and then %s".formatted(each.id(), before, now));
            }
          });
    }
  }

  private void assertEverythingOnceAndInOrder() {
    assertThat(lies).isEmpty();
    assertThat(accepted).hasSize(CALLERS * BOOKS * ENTRIES);
    assertThat(Ledger.entries(first.database())).isEqualTo(CALLERS * BOOKS * ENTRIES);
    List<String> all = IntStream.range(0, ENTRIES).mapToObj(i -> "" + i).toList();
    for (int caller = 0; caller < CALLERS; caller++) {
      for (int book = 0; book < BOOKS; book++) {
        assertThat(Ledger.book(first.database(), "account" + caller, "book" + book)).isEqualTo(all);
      }
    }
    assertThat(accepted.values())
        .allMatch(each -> first.find(each).state() == OperationState.PROCESSED);
  }
}
