package dev.lintel.properties.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes, each with its own door to one database. */
class SigningKeysIT {
  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private Database database;
  private Database other;
  private TokenProcess here;
  private TokenProcess there;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    other = TestDatabase.another(database);
    here = new TokenProcess(database, clock);
    there = new TokenProcess(other, clock);
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
    other.close();
    database.close();
  }

  @Test
  void processesThatStartAtOnceAgreeOnOneKey() throws Exception {
    try (Database empty = TestDatabase.fresh("properties");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> start =
          () -> {
            try (var process = new TokenProcess(empty, clock)) {
              return process.keys.publicKeys();
            }
          };

      List<Future<String>> seen =
          threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> start).toList());

      assertThat(seen).extracting(Future::get).containsOnly(seen.getFirst().get());
      assertThat(seen.getFirst().get()).containsOnlyOnce("\"kid\"");
    }
  }

  @Test
  void aTokenOfOneProcessIsGoodAtTheOther() {
    assertThat(there.accepts(here.issue("partner"))).isTrue();
    assertThat(here.accepts(there.issue("partner"))).isTrue();
  }

  @Test
  void publishesNoPrivatePart() {
    assertThat(here.keys.publicKeys()).contains("\"x\"").doesNotContain("\"d\"");
  }

  @Test
  void aNewKeyIsPublishedEverywhereBeforeItSigns() {
    String before = here.keys.signing().id();

    here.keys.rotate();

    Eventually.holds(
        "both are published there", () -> there.keys.publicKeys().equals(here.keys.publicKeys()));
    assertThat(there.keys.publicKeys().split("\"kid\"")).hasSize(3);
    assertThat(here.keys.signing().id()).isEqualTo(before);
    clock.advance(KeyTimes.DEFAULT.lead());
    assertThat(here.keys.signing().id()).isNotEqualTo(before);
    assertThat(there.keys.signing()).isEqualTo(here.keys.signing());
  }

  @Test
  void whoeverIssuesAfterTheTermMakesOneNewKey() throws Exception {
    clock.advance(KeyTimes.DEFAULT.term());

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(
          IntStream.range(0, 20)
              .<Callable<String>>mapToObj(i -> () -> (i % 2 == 0 ? here : there).issue("partner"))
              .toList());
    }

    assertThat(here.keys.publicKeys().split("\"kid\"")).hasSize(3);
  }

  @Test
  void forgetsKeysWhoseTokensHaveAllExpired() {
    for (int i = 0; i < 5; i++) {
      clock.advance(KeyTimes.DEFAULT.term());
      here.issue("partner");
      clock.advance(KeyTimes.DEFAULT.lead());
    }
    clock.advance(KeyTimes.DEFAULT.afterlife());

    here.keys.rotate();

    assertThat(here.keys.publicKeys().split("\"kid\"")).hasSize(3);
    long rows =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("select count(*) from properties.signing_key")
                    .mapTo(Long.class)
                    .one());
    assertThat(rows).isEqualTo(2);
  }

  @Test
  void noRequestFailsWhileKeysRotateUnderLoad() throws Exception {
    // given
    var refused = new AtomicInteger();
    var checked = new AtomicInteger();
    var done = new CountDownLatch(1);
    var loads = new ArrayList<Future<?>>();
    // Not virtual threads: busy ones would leave none of few processors to those who listen.
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (TokenProcess issuing : List.of(here, there, here, there)) {
        loads.add(threads.submit(() -> load(issuing, done, checked, refused)));
      }

      // when
      for (int rotation = 0; rotation < 6; rotation++) {
        String published = there.keys.publicKeys();
        here.keys.rotate();
        Eventually.holds("heard there", () -> !there.keys.publicKeys().equals(published));
        int before = checked.get();
        clock.advance(KeyTimes.DEFAULT.lead());
        Eventually.holds("load goes on", () -> checked.get() > before + 40);
      }
      done.countDown();
      for (Future<?> load : loads) {
        load.get();
      }
    } finally {
      done.countDown();
      threads.shutdown();
    }

    // then
    assertThat(refused).hasValue(0);
  }

  private void load(
      TokenProcess issuing, CountDownLatch done, AtomicInteger checked, AtomicInteger refused) {
    while (done.getCount() > 0) {
      String token = issuing.issue("partner");
      for (TokenProcess verifying : List.of(here, there)) {
        checked.incrementAndGet();
        if (!verifying.accepts(token)) {
          refused.incrementAndGet();
        }
      }
    }
  }

  @Test
  void withdrawingRefusesEveryTokenSoFarWithinMoments() {
    String token = here.issue("partner");
    long before = there.keys.withdrawals();

    SigningKeys.open(database, clock, new SecureRandom()).replaceAll();

    Eventually.holds("refused", () -> !here.accepts(token) && !there.accepts(token));
    assertThat(there.keys.withdrawals()).isGreaterThan(before);
    assertThat(there.accepts(here.issue("partner"))).isTrue();
  }

  @Test
  void aDatabaseThatIsAwayDoesNotStopTheIssuer() {
    database.close();
    clock.advance(Duration.ofDays(60));

    assertThat(here.issue("partner")).isNotBlank();
    database = TestDatabase.fresh("properties");
  }
}
