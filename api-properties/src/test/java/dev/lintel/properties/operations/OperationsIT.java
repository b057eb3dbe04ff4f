package dev.lintel.properties.operations;

import static dev.lintel.properties.operations.OperationState.FAILED;
import static dev.lintel.properties.operations.OperationState.PROCESSED;
import static dev.lintel.properties.operations.OperationState.PROCESSING;
import static dev.lintel.properties.operations.OperationState.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsIT {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final SteppingClock clock = SteppingClock.at(NOON);
  private Database database;
  private Operations operations;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    Ledger.create(database);
    operations = new Operations(database, OperationSettings.defaults(), clock, new Random());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void tellsWhereAnOperationStandsFromItsReceiptOn() {
    // when
    OperationStatus accepted = accept(Ledger.entry("ann", "red", "one"));

    // then
    assertThat(accepted.state()).isEqualTo(RECEIVED);
    assertThat(accepted.times())
        .isEqualTo(
            new OperationTimes(
                NOON, Optional.empty(), Optional.empty(), NOON.plus(Duration.ofDays(30))));
    assertThat(operations.find("ann", accepted.id())).contains(accepted);
  }

  @Test
  void tellsWhatWasChangedAndWhen() {
    // given
    OperationStatus accepted = accept(Ledger.entry("ann", "red", "one"));
    clock.advance(Duration.ofSeconds(2));

    // when
    OperationStatus ended = workUntilEnded(accepted);

    // then
    assertThat(ended.state()).isEqualTo(PROCESSED);
    assertThat(ended.resource()).contains("/books/red");
    assertThat(ended.problem()).isEmpty();
    assertThat(ended.times().started()).contains(NOON.plusSeconds(2));
    assertThat(ended.times().finished()).contains(NOON.plusSeconds(2));
  }

  @Test
  void tellsTheProblemThatARequestWouldHaveBeenAnswered() {
    // given
    OperationStatus accepted = accept(Ledger.entry("ann", "red", Ledger.REFUSED));

    // when
    OperationStatus ended = workUntilEnded(accepted);

    // then
    assertThat(ended.state()).isEqualTo(FAILED);
    assertThat(ended.resource()).isEmpty();
    assertThat(ended.problem())
        .contains(new ProblemBody(409, "{\"api\":\"ledgers\",\"code\":\"conflict\"}"));
  }

  @Test
  void keepsOthersOperationsFromSight() {
    OperationStatus accepted = accept(Ledger.entry("ann", "red", "one"));

    assertThat(operations.find("bob", accepted.id())).isEmpty();
    assertThat(operations.await("bob", accepted.id(), Duration.ofMinutes(5))).isEmpty();
    assertThat(operations.list("bob", OperationFilter.all(), Optional.empty(), 10)).isEmpty();
  }

  @Test
  void takesARepeatedRequestForTheSameOperation() {
    // given
    NewOperation request = Ledger.entry("ann", "red", "one").withIdempotencyKey("k");
    OperationStatus first = workUntilEnded(accept(request));

    // when
    Accepted again = operations.accept(request);

    // then
    assertThat(again).isEqualTo(new Accepted(first, true));
    assertThat(operations.accept(Ledger.entry("bob", "red", "one").withIdempotencyKey("k")))
        .matches(other -> !other.repeated());
  }

  @Test
  void refusesAnotherRequestWithAUsedKey() {
    // given
    accept(Ledger.entry("ann", "red", "one").withIdempotencyKey("k"));

    // when, then
    assertThatThrownBy(() -> accept(Ledger.entry("ann", "red", "two").withIdempotencyKey("k")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).isEqualTo(Problems.CONFLICTING));
    assertThatThrownBy(() -> accept(Ledger.entry("ann", "blue", "one").withIdempotencyKey("k")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void storesFiftyDuplicatesAtOnceAsOneOperation() throws Exception {
    // given
    NewOperation request = Ledger.entry("ann", "red", "one").withIdempotencyKey("k");

    // when
    List<Accepted> accepted = atOnce(50, () -> operations.accept(request));

    // then
    assertThat(accepted.stream().map(each -> each.status().id()).distinct()).hasSize(1);
    assertThat(accepted.stream().filter(each -> !each.repeated())).hasSize(1);
    workUntilEnded(accepted.getFirst().status());
    assertThat(Ledger.entries(database)).isEqualTo(1);
  }

  @Test
  void listsOnesOwnPageByPageFromTheNewest() {
    // given
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ids.addFirst(accept(Ledger.entry("ann", "red", "" + i)).id());
      clock.advance(Duration.ofMillis(1));
    }

    // when
    List<UUID> listed = new ArrayList<>();
    Optional<UUID> last = Optional.empty();
    do {
      List<UUID> page = ids(OperationFilter.all(), last, 3);
      listed.addAll(page);
      last = page.size() < 3 ? Optional.empty() : Optional.of(page.getLast());
    } while (last.isPresent());

    // then
    assertThat(listed).isEqualTo(ids);
  }

  @Test
  void listsByStateKindResourceAndTime() {
    // given
    UUID refused = workUntilEnded(accept(Ledger.entry("ann", "red", Ledger.REFUSED))).id();
    clock.advance(Duration.ofSeconds(1));
    UUID done = workUntilEnded(accept(Ledger.entry("ann", "blue_1", "two"))).id();
    clock.advance(Duration.ofSeconds(1));
    UUID open = accept(Ledger.entry("ann", "red", "three")).id();

    // when, then
    OperationFilter all = OperationFilter.all();
    assertThat(listed(all.withStates(FAILED))).containsExactly(refused);
    assertThat(listed(all.withStates(PROCESSED))).containsExactly(done);
    assertThat(listed(all.withStates(RECEIVED))).containsExactly(open);
    assertThat(listed(all.withStates(PROCESSING))).isEmpty();
    assertThat(listed(all.withStates(RECEIVED, FAILED))).containsExactly(open, refused);
    assertThat(listed(all.withKind(Ledger.KIND))).hasSize(3);
    assertThat(listed(all.withKind("other"))).isEmpty();
    assertThat(listed(all.withResource("/books/blue_"))).containsExactly(done);
    assertThat(listed(all.withResource("/books/b_ue"))).isEmpty();
    Optional<Instant> second = Optional.of(NOON.plusSeconds(1));
    assertThat(listed(all.between(second, second))).containsExactly(done);
    assertThat(listed(all.between(second, Optional.empty()))).containsExactly(open, done);
    assertThat(listed(all.between(Optional.empty(), second))).containsExactly(done, refused);
  }

  @Test
  void tellsTheOperatorWhatIsOpen() {
    // given
    accept(Ledger.entry("ann", "red", "one"));
    clock.advance(Duration.ofSeconds(1));
    accept(Ledger.entry("bob", "red", "one"));
    accept(Ledger.entry("ann", "blue", "two"));

    // when, then
    assertThat(operations.backlog())
        .containsExactly(new Backlog("ann", 2, NOON), new Backlog("bob", 1, NOON.plusSeconds(1)));
  }

  @Test
  void removesWhatIsOverAndHasEnded() {
    // given
    NewOperation keyed = Ledger.entry("ann", "red", "one").withIdempotencyKey("k");
    OperationStatus old = workUntilEnded(accept(keyed));
    OperationStatus open = accept(Ledger.entry("ann", "red", "two"));
    clock.advance(Duration.ofDays(29));
    OperationStatus young = accept(Ledger.entry("ann", "red", "three"));
    assertThat(OperationRemoval.removeSome(database, clock)).isZero();

    // when
    clock.advance(Duration.ofDays(1));
    int removed = OperationRemoval.removeSome(database, clock);

    // then
    assertThat(removed).isEqualTo(1);
    assertThat(listed(OperationFilter.all())).containsExactly(young.id(), open.id());
    assertThat(operations.accept(keyed).status().id()).isNotEqualTo(old.id());
  }

  @Test
  void letsGoOfABodyThatWasApplied() {
    // given
    workUntilEnded(accept(Ledger.entry("ann", "red", "one")));
    workUntilEnded(accept(Ledger.entry("ann", "red", Ledger.POISON)));

    // when
    Set<String> bodies =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("select convert_from(body, 'UTF8') from properties.operation")
                    .mapTo(String.class)
                    .set());

    // then
    assertThat(bodies).containsExactlyInAnyOrder("", Ledger.POISON);
  }

  private OperationStatus accept(NewOperation operation) {
    return operations.accept(operation).status();
  }

  private OperationStatus workUntilEnded(OperationStatus status) {
    try (var _ = OperationWorkers.start(operations, Ledger.handlers(), Ledger::problem)) {
      return operations
          .await(status.target().account(), status.id(), Duration.ofSeconds(30))
          .filter(now -> now.state().isEnd())
          .orElseThrow();
    }
  }

  private List<UUID> listed(OperationFilter filter) {
    return ids(filter, Optional.empty(), 100);
  }

  private List<UUID> ids(OperationFilter filter, Optional<UUID> before, int limit) {
    return operations.list("ann", filter, before, limit).stream().map(OperationStatus::id).toList();
  }

  private static <T> List<T> atOnce(int number, Callable<T> work)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures =
          IntStream.range(0, number)
              .mapToObj(_ -> threads.submit(work))
              .collect(Collectors.toList());
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
