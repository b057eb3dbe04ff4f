package dev.lintel.properties.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.operations.Processes.Process;
import dev.lintel.properties.testkit.Eventually;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationWorkersIT {
  private static final int FLOOD = 100_000;
  private static final String FLOOD_OF_ANN =
      """
      insert into properties.operation (account, owner, id, api, kind, subject, bucket, path, attributes,
        body, received, expires)
      select 'ann', 'ann', gen_random_uuid(), 'ledgers', 'entry', 'book' || n, n %% 4, '/', '{}',
        'x', now(), now() + interval '30 days'
      from generate_series(1, %d) as n
      """
          .formatted(FLOOD);
  private static final String LANES_OF_ANN =
      """
      insert into properties.operation_lane (owner, bucket)
      select 'ann', n from generate_series(0, 3) as n
      """;

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
  void appliesWhatWasAcceptedBeforeItBegan() {
    // given
    OperationStatus accepted = process.accept(Ledger.entry("ann", "red", "one"));

    // when
    try (var _ = process.work()) {

      // then
      assertThat(process.end(accepted).state()).isEqualTo(OperationState.PROCESSED);
    }
  }

  @Test
  void wakesWhoWaitsForWhatAnotherProcessApplies() {
    // given
    try (Process second = process.another(OperationSettings.defaults());
        var _ = second.work()) {

      // when
      OperationStatus accepted = process.accept(Ledger.entry("ann", "red", "one"));

      // then
      assertThat(process.end(accepted).state()).isEqualTo(OperationState.PROCESSED);
    }
  }

  @Test
  void keepsNobodyWaitingBeyondTheBound() {
    // given
    Process crowded = Process.on(process.database(), OperationSettings.defaults().withWaiters(0));
    OperationStatus accepted = crowded.accept(Ledger.entry("ann", "red", "one"));

    // when, then
    assertThat(crowded.operations().await("ann", accepted.id(), Duration.ofDays(1)))
        .contains(accepted);
  }

  @Test
  void failsAPoisonousOperationAloneAndAppliesItsNeighboursInOrder() {
    // given
    List<OperationStatus> accepted =
        IntStream.range(0, 40)
            .mapToObj(i -> i % 13 == 7 ? Ledger.POISON : "" + i)
            .map(text -> process.accept(Ledger.entry("ann", "red", text)))
            .toList();

    // when
    try (var _ = process.work()) {
      process.awaitAllEnded();
    }

    // then
    OperationStatus poisonous = process.find(accepted.get(7));
    assertThat(poisonous.state()).isEqualTo(OperationState.FAILED);
    assertThat(poisonous.problem().orElseThrow().status()).isEqualTo(500);
    List<String> written =
        IntStream.range(0, 40).filter(i -> i % 13 != 7).mapToObj(i -> "" + i).toList();
    assertThat(Ledger.book(process.database(), "ann", "red")).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "57014"})
  void waitsWhereTheDatabaseLetAStatementWaitTooLong(String state) {
    // given
    OperationHandler ledger = new Ledger();
    AtomicInteger calls = new AtomicInteger();
    OperationStatus accepted = process.accept(Ledger.entry("ann", "red", "one"));

    // when
    OperationHandler late =
        (connection, operations) -> {
          if (calls.incrementAndGet() < 3) {
            throw new SQLException("canceling statement due to a timeout", state);
          }
          return ledger.apply(connection, operations);
        };
    try (var _ = process.work(Map.of(Ledger.KIND, late))) {

      // then
      assertThat(process.end(accepted).state()).isEqualTo(OperationState.PROCESSED);
    }
    assertThat(Ledger.book(process.database(), "ann", "red")).containsExactly("one");
  }

  @Test
  void leavesAKindThatItDoesNotKnowToProcessesThatDo() {
    // given
    OperationStatus accepted = process.accept(Ledger.entry("ann", "red", "one"));
    OperationStatus others = process.accept(Ledger.entry("bob", "red", "one"));

    // when
    try (var _ = process.work(Map.of("other", new Ledger()))) {
      Eventually.holds("the worker looked", () -> turns() > 2);
      assertThat(process.find(accepted).state().isEnd()).isFalse();
    }
    try (var _ = process.work()) {

      // then
      assertThat(process.end(accepted).state()).isEqualTo(OperationState.PROCESSED);
      assertThat(process.end(others).state()).isEqualTo(OperationState.PROCESSED);
    }
  }

  @Test
  void endsTheRunningBatchBeforeItStopsAndTakesNoOther() throws InterruptedException {
    // given
    var held = new HeldLedger();
    OperationStatus running = process.accept(Ledger.entry("ann", "red", "one"));
    OperationWorkers workers = process.work(Map.of(Ledger.KIND, held));
    held.awaitBegun();
    OperationStatus next = process.accept(Ledger.entry("ann", "red", "two"));

    // when
    Thread stopping = Thread.startVirtualThread(workers::close);
    Eventually.holds("it waits", () -> stopping.getState() == Thread.State.TIMED_WAITING);
    assertThat(process.find(running).state()).isEqualTo(OperationState.PROCESSING);
    held.goOn();
    stopping.join();

    // then
    assertThat(process.find(running).state()).isEqualTo(OperationState.PROCESSED);
    assertThat(process.find(next).state()).isEqualTo(OperationState.RECEIVED);
  }

  @Test
  void appliesOnceWhatAKilledProcessHadBegun() throws InterruptedException {
    // given
    var held = new HeldLedger();
    List<OperationStatus> accepted =
        IntStream.range(0, 20)
            .mapToObj(i -> process.accept(Ledger.entry("ann", "red", "" + i)))
            .toList();
    Process doomed = process.another(OperationSettings.defaults().withWorkers(1));
    OperationWorkers killed = doomed.work(Map.of(Ledger.KIND, held));
    held.awaitBegun();

    // when
    process.cutConnections();
    doomed.close();
    try (var _ = process.work()) {
      process.awaitAllEnded();
      held.goOn();
      killed.close();
    }

    // then
    assertThat(accepted)
        .allMatch(each ->
            Processes.stubbornly(() -> process.find(each)).state() == OperationState.PROCESSED);
    assertThat(Ledger.book(process.database(), "ann", "red"))
        .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "" + i).toList());
  }

  @Test
  void servesAnotherAccountsSingleChangeWithinOneBatchOfAFlood() {
    // given
    process
        .database()
        .jdbi()
        .useHandle(handle -> {
          handle.execute(LANES_OF_ANN);
          handle.execute(FLOOD_OF_ANN);
        });
    try (var _ = process.work()) {
      Eventually.holds("the flood is being applied", () -> Ledger.entries(process.database()) > 0);
      long before = Ledger.entries(process.database());

      // when
      OperationStatus single = process.accept(Ledger.entry("bob", "red", "one"));
      OperationStatus ended = process.end(single);

      // then
      assertThat(ended.state()).isEqualTo(OperationState.PROCESSED);
      long meanwhile =
          process
                  .database()
                  .jdbi()
                  .withHandle(handle ->
                      Ledger.count(
                          handle,
                          "select count(*) from entry where line < (select line from entry where account = 'bob')"))
              - before;
      OperationSettings settings = OperationSettings.defaults();
      assertThat(meanwhile).isLessThanOrEqualTo(2L * settings.workers() * settings.batch());
    }
    assertThat(process.operations().backlog().getFirst().operations()).isPositive();
  }

  private long turns() {
    return process
        .database()
        .jdbi()
        .withHandle(
            handle -> Ledger.count(handle, "select max(turn) from properties.operation_lane"));
  }

  /** Writes, and then holds its transaction open until the test lets it go on. */
  private static final class HeldLedger implements OperationHandler {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    void awaitBegun() throws InterruptedException {
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    }

    void goOn() {
      mayEnd.countDown();
    }

    @Override
    public List<Outcome> apply(java.sql.Connection connection, List<Operation> operations)
        throws java.sql.SQLException {
      List<Outcome> outcomes = new Ledger().apply(connection, operations);
      begun.countDown();
      try {
        assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return outcomes;
    }
  }
}
