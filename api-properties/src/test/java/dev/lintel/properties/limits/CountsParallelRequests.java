package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.testkit.Eventually;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a store does with limits on requests in parallel. */
interface CountsParallelRequests extends CountedStore {
  @Test
  default void givesBackASlotOnceHoweverOftenItIsClosed() {
    // given
    LimitPolicy two = CountedStore.policy("two", "2 parallel", Mode.ENFORCE);
    Admission first = enter("a", two);
    Admission second = enter("a", two);

    // when
    Admission third = enter("a", two);
    first.close();
    first.close();
    Admission fourth = enter("a", two);
    Admission fifth = enter("a", two);

    // then
    assertThat(List.of(first, second, third, fourth, fifth))
        .extracting(Admission::granted)
        .containsExactly(true, true, false, true, false);
    assertThat(enter("b", two).granted()).isTrue();
    assertThat(third.problem().orElseThrow().detail()).contains("'two' of 2 parallel (client)");
    assertThat(third.problem().orElseThrow().headers()).containsEntry("Retry-After", "1");
    assertThat(third.headers().first("RateLimit")).hasValue("\"two\";r=0;t=1");
  }

  @Test
  default void aRefusedRequestHoldsNothing() {
    // given
    LimitPolicy one = CountedStore.policy("one", "1 parallel", Mode.ENFORCE);
    LimitPolicy other = CountedStore.policy("other", "9 parallel", Mode.OBSERVE);
    LimitPolicy minute = CountedStore.policy("minute", "9/1m", Mode.ENFORCE);
    Admission held = enter("a", one, other, minute);

    // when
    enter("a", one, other, minute).close();
    held.close();

    // then
    assertThat(store().look("a", List.of(one, other, minute)))
        .extracting(Usage::used)
        .containsExactly(0L, 0L, 1L);
  }

  @Test
  default void anObservedLimitInParallelCountsBeyondItself() {
    LimitPolicy one = CountedStore.policy("one", "1 parallel", Mode.OBSERVE);
    enter("a", one);

    Admission second = enter("a", one);

    assertThat(second.granted()).isTrue();
    assertThat(second.usages().getFirst().exceeded()).isTrue();
    assertThat(second.usages().getFirst().used()).isEqualTo(2);
    assertThat(second.usages().getFirst().remaining()).isZero();
  }

  @Test
  default void waitsForASlotWhoseRequestIsSendingItsLastPart() throws Exception {
    // given
    LimitPolicy one = CountedStore.policy("one", "1 parallel", Mode.ENFORCE);
    Admission held = enter("a", one);
    held.finishing();

    // when
    Thread newcomer = Thread.ofVirtual().unstarted(() -> enter("a", one));
    newcomer.start();
    Eventually.holds(
        "the newcomer waits",
        () -> newcomer.getState() == Thread.State.TIMED_WAITING || !newcomer.isAlive());
    long before = store().look("a", List.of(one)).getFirst().used();
    held.close();
    newcomer.join();

    // then
    assertThat(before).isEqualTo(1);
    assertThat(store().look("a", List.of(one)).getFirst().used()).isEqualTo(1);
    assertThat(enter("a", one).granted()).isFalse();
  }

  @Test
  default void refusesAtLastWhereTheLastPartStalls() {
    LimitPolicy one = CountedStore.policy("one", "1 parallel", Mode.ENFORCE);
    enter("a", one).finishing();

    assertThat(enter("a", one).granted()).isFalse();
  }

  @Test
  default void neitherMoreNorFewerThanTheLimitAreUnderWayInARace() throws Exception {
    // given
    LimitPolicy four = CountedStore.policy("four", "4 parallel", Mode.ENFORCE);
    var permits = new Semaphore(4);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    Callable<Integer> client =
        () -> {
          int refused = 0;
          for (int i = 0; i < 5_000; i++) {
            permits.acquire();
            try (Admission admission = store().count("a", List.of(four))) {
              refused += admission.granted() ? 0 : 1;
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              inside.decrementAndGet();
            }
            permits.release();
          }
          return refused;
        };

    // when
    List<Future<Integer>> refusals;
    try (var threads = Executors.newFixedThreadPool(8)) {
      refusals = threads.invokeAll(Collections.nCopies(8, client));
    }

    // then
    assertThat(refusals).extracting(Future::resultNow).containsOnly(0);
    assertThat(most.get()).isBetween(1, 4);
    assertThat(store().look("a", List.of(four)).getFirst().used()).isZero();
  }
}
