package dev.lintel.properties.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeWatchIT {

  private Database database;
  private Database anotherProcess;
  private ChangeWatch watch;

  @BeforeEach
  void openTwoDoors() {
    database = TestDatabase.fresh("properties");
    anotherProcess = TestDatabase.another(database);
    watch = ChangeWatch.start(database);
  }

  @AfterEach
  void closeAll() {
    watch.close();
    anotherProcess.close();
    database.close();
  }

  @Test
  void hearsWhatAnotherProcessTouches() {
    // given
    AtomicInteger limits = new AtomicInteger();
    AtomicInteger accounts = new AtomicInteger();
    watch.on("limits", limits::incrementAndGet);
    watch.on("accounts", accounts::incrementAndGet);

    // when
    touch("limits");

    // then
    Eventually.holds("the listener is called", () -> limits.get() == 1);
    touch("limits");
    Eventually.holds("the listener is called again", () -> limits.get() == 2);
    assertThat(accounts).hasValue(0);
  }

  @Test
  void hearsNothingOfATransactionThatFails() {
    // given
    AtomicInteger limits = new AtomicInteger();
    AtomicInteger later = new AtomicInteger();
    watch.on("limits", limits::incrementAndGet);
    watch.on("later", later::incrementAndGet);

    // when
    anotherProcess
        .jdbi()
        .useTransaction(handle -> {
          ChangeMarks.touch(handle, "limits");
          handle.rollback();
        });
    touch("later");

    // then
    Eventually.holds("the later change is heard", () -> later.get() == 1);
    assertThat(limits).hasValue(0);
  }

  @Test
  void tellsOnlyOfChangesAfterTheSubscription() {
    // given
    AtomicInteger first = new AtomicInteger();
    watch.on("limits", first::incrementAndGet);
    touch("limits");
    Eventually.holds("the change is heard", () -> first.get() == 1);

    // when
    AtomicInteger second = new AtomicInteger();
    watch.on("limits", second::incrementAndGet);
    touch("limits");

    // then
    Eventually.holds("both hear the next", () -> first.get() == 2 && second.get() == 1);
  }

  @Test
  void callsAListenerAgainThatFailed() {
    // given
    AtomicInteger calls = new AtomicInteger();
    watch.on(
        "limits",
        () -> {
          if (calls.incrementAndGet() == 1) {
            throw new IllegalStateException("the first call fails on purpose");
          }
        });

    // when
    touch("limits");

    // then
    Eventually.holds("the second call", () -> calls.get() == 2);
  }

  @Test
  void goesOnWhereAListenerFailsBeyondItsFault() {
    // given
    AtomicInteger calls = new AtomicInteger();
    watch.on(
        "limits",
        () -> {
          if (calls.incrementAndGet() == 1) {
            throw new StackOverflowError("the first call fails on purpose");
          }
        });

    // when
    touch("limits");

    // then
    Eventually.holds("the second call", () -> calls.get() == 2);
  }

  @Test
  void survivesAnOutageAndHearsWhatHappenedMeanwhile() {
    // given
    AtomicInteger calls = new AtomicInteger();
    watch.on("limits", calls::incrementAndGet);
    anotherProcess
        .jdbi()
        .useHandle(h -> h.execute("alter table properties.change_mark rename to away"));
    Eventually.holds("the watch is cut off", watch::isCutOff);

    // when
    anotherProcess
        .jdbi()
        .useTransaction(handle -> {
          handle.execute("alter table properties.away rename to change_mark");
          ChangeMarks.touch(handle, "limits");
        });

    // then
    Eventually.holds("the change is heard", () -> calls.get() == 1);
    assertThat(watch.isCutOff()).isFalse();
  }

  private void touch(String topic) {
    anotherProcess.jdbi().useTransaction(handle -> ChangeMarks.touch(handle, topic));
  }
}
