package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of counts does; a store joins with a subclass that names it. */
abstract class CountStoreContract {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00.500Z");

  private final SteppingClock clock = SteppingClock.at(START);
  private final CountStore store = emptyStore(clock);

  abstract CountStore emptyStore(InstantSource clock);

  @Test
  void countsDownFromTheFirstRequest() {
    LimitPolicy policy = policy("minute", "3/1m", Mode.ENFORCE);

    assertThat(remaining("a", policy, START)).isEqualTo(2);
    assertThat(remaining("a", policy, START.plusSeconds(1))).isEqualTo(1);
    assertThat(remaining("a", policy, START.plusSeconds(59))).isEqualTo(0);
  }

  @Test
  void countsEachClientOnItsOwn() {
    LimitPolicy policy = policy("minute", "3/1m", Mode.ENFORCE);
    count("a", START, policy);

    assertThat(remaining("b", policy, START)).isEqualTo(2);
  }

  @Test
  void refusesWithoutCountingWhenUsedUp() {
    // given
    LimitPolicy policy = policy("minute", "1/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    Usage refused = count("a", START.plusSeconds(5), policy).getFirst();
    Usage again = count("a", START.plusSeconds(6), policy).getFirst();

    // then
    assertThat(refused.exceeded()).isTrue();
    assertThat(refused.used()).isEqualTo(1);
    assertThat(again).isEqualTo(refused);
    assertThat(again.resetsAt()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void refillsWholeAtTheEndOfTheWindow() {
    // given
    LimitPolicy policy = policy("minute", "2/1m", Mode.ENFORCE);
    count("a", START, policy);
    count("a", START, policy);

    // when
    Usage justBefore = count("a", START.plusSeconds(60).minusMillis(1), policy).getFirst();
    Usage atTheEnd = count("a", START.plusSeconds(60), policy).getFirst();

    // then
    assertThat(justBefore.exceeded()).isTrue();
    assertThat(atTheEnd.exceeded()).isFalse();
    assertThat(atTheEnd.remaining()).isEqualTo(1);
  }

  @Test
  void beginsTheNextWindowWithTheNextRequestAndNotOnAMultiple() {
    // given
    LimitPolicy policy = policy("minute", "2/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    Usage late = count("a", START.plusSeconds(95), policy).getFirst();

    // then
    assertThat(late.resetsAt()).isEqualTo(START.plusSeconds(155));
  }

  @Test
  void aRefusedRequestIsCountedByNoPolicy() {
    // given
    LimitPolicy tight = policy("tight", "1/1m", Mode.ENFORCE);
    LimitPolicy roomy = policy("roomy", "10/1h", Mode.ENFORCE);
    LimitPolicy observed = policy("observed", "10/1h", Mode.OBSERVE);
    count("a", START, tight, roomy, observed);

    // when
    List<Usage> refused = count("a", START, roomy, tight, observed);

    // then
    assertThat(refused).extracting(Usage::used).containsExactly(1L, 1L, 1L);
    assertThat(refused).extracting(Usage::exceeded).containsExactly(false, true, false);
  }

  @Test
  void anObservedPolicyTellsWhatItWouldRefuse() {
    // given
    LimitPolicy observed = policy("observed", "1/1m", Mode.OBSERVE);
    LimitPolicy enforced = policy("enforced", "9/1m", Mode.ENFORCE);
    count("a", START, observed, enforced);

    // when
    List<Usage> second = count("a", START, observed, enforced);

    // then
    assertThat(second).extracting(Usage::exceeded).containsExactly(true, false);
    assertThat(second).extracting(Usage::used).containsExactly(1L, 2L);
  }

  @Test
  void aChangedLimitKeepsWhatWasUsed() {
    // given
    LimitPolicy before = policy("minute", "10/1m", Mode.ENFORCE);
    for (int i = 0; i < 4; i++) {
      count("a", START, before);
    }

    // when
    Usage more = count("a", START, policy("minute", "20/1m", Mode.ENFORCE)).getFirst();
    Usage less = count("a", START, policy("minute", "2/1m", Mode.ENFORCE)).getFirst();

    // then
    assertThat(more.remaining()).isEqualTo(15);
    assertThat(less.exceeded()).isTrue();
    assertThat(less.remaining()).isZero();
    assertThat(less.resetsAt()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void aShorterWindowEndsThePresentOneEarlier() {
    // given
    count("a", START, policy("window", "10/1h", Mode.ENFORCE));
    LimitPolicy shorter = policy("window", "10/1m", Mode.ENFORCE);

    // when
    Usage within = count("a", START.plusSeconds(30), shorter).getFirst();
    Usage after = count("a", START.plusSeconds(60), shorter).getFirst();

    // then
    assertThat(within.used()).isEqualTo(2);
    assertThat(within.resetsAt()).isEqualTo(START.plusSeconds(60));
    assertThat(after.used()).isEqualTo(1);
  }

  @Test
  void aLongerWindowNeverPutsOffAResetThatAClientWasTold() {
    // given
    count("a", START, policy("window", "1/1m", Mode.ENFORCE));
    LimitPolicy longer = policy("window", "1/1h", Mode.ENFORCE);

    // when
    Usage within = count("a", START.plusSeconds(30), longer).getFirst();
    Usage after = count("a", START.plusSeconds(60), longer).getFirst();

    // then
    assertThat(within.resetsAt()).isEqualTo(START.plusSeconds(60));
    assertThat(after.exceeded()).isFalse();
    assertThat(after.resetsAt()).isEqualTo(START.plusSeconds(60).plus(Duration.ofHours(1)));
  }

  @Test
  void aResetPolicyBeginsAnew() {
    // given
    LimitPolicy policy = policy("minute", "1/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    var reset =
        new LimitPolicy(
            policy.id(), policy.api(), policy.scope(), policy.quota(), policy.mode(), 1);

    // then
    assertThat(count("a", START.plusSeconds(1), reset).getFirst().exceeded()).isFalse();
  }

  @Test
  void aClockSetBackByADayLocksNobodyOut() {
    // given
    LimitPolicy policy = policy("minute", "1/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    Usage yesterday = count("a", START.minus(Duration.ofDays(1)), policy).getFirst();

    // then
    assertThat(yesterday.exceeded()).isFalse();
  }

  @Test
  void requestsAtTheSameTimeEachSeeTheirOwnNumber() throws Exception {
    // given
    LimitPolicy policy = policy("minute", "400/1m", Mode.ENFORCE);
    Callable<Usage> request = () -> count("a", START, policy).getFirst();

    // when
    List<Future<Usage>> answers;
    try (var threads = Executors.newFixedThreadPool(16)) {
      answers = threads.invokeAll(IntStream.range(0, 500).mapToObj(i -> request).toList());
    }

    // then
    List<Usage> usages = answers.stream().map(Future::resultNow).toList();
    assertThat(usages.stream().filter(usage -> !usage.exceeded()).map(Usage::remaining))
        .containsExactlyInAnyOrderElementsOf(LongStream.range(0, 400).boxed().toList());
    assertThat(usages.stream().filter(Usage::exceeded)).hasSize(100);
  }

  @Test
  void givesBackASlotOnceHoweverOftenItIsClosed() {
    // given
    LimitPolicy two = policy("two", "2 parallel", Mode.ENFORCE);
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
  void aRefusedRequestHoldsNothing() {
    // given
    LimitPolicy one = policy("one", "1 parallel", Mode.ENFORCE);
    LimitPolicy other = policy("other", "9 parallel", Mode.OBSERVE);
    LimitPolicy minute = policy("minute", "9/1m", Mode.ENFORCE);
    Admission held = enter("a", one, other, minute);

    // when
    enter("a", one, other, minute).close();
    held.close();

    // then
    assertThat(store.look("a", List.of(one, other, minute)))
        .extracting(Usage::used)
        .containsExactly(0L, 0L, 1L);
  }

  @Test
  void anObservedLimitInParallelCountsBeyondItself() {
    LimitPolicy one = policy("one", "1 parallel", Mode.OBSERVE);
    enter("a", one);

    Admission second = enter("a", one);

    assertThat(second.granted()).isTrue();
    assertThat(second.usages().getFirst().exceeded()).isTrue();
    assertThat(second.usages().getFirst().used()).isEqualTo(2);
    assertThat(second.usages().getFirst().remaining()).isZero();
  }

  @Test
  void waitsForASlotWhoseRequestIsSendingItsLastPart() throws Exception {
    // given
    LimitPolicy one = policy("one", "1 parallel", Mode.ENFORCE);
    Admission held = enter("a", one);
    held.finishing();

    // when
    Thread newcomer = Thread.ofVirtual().unstarted(() -> enter("a", one));
    newcomer.start();
    Eventually.holds(
        "the newcomer waits",
        () -> newcomer.getState() == Thread.State.TIMED_WAITING || !newcomer.isAlive());
    long before = store.look("a", List.of(one)).getFirst().used();
    held.close();
    newcomer.join();

    // then
    assertThat(before).isEqualTo(1);
    assertThat(store.look("a", List.of(one)).getFirst().used()).isEqualTo(1);
    assertThat(enter("a", one).granted()).isFalse();
  }

  @Test
  void refusesAtLastWhereTheLastPartStalls() {
    LimitPolicy one = policy("one", "1 parallel", Mode.ENFORCE);
    enter("a", one).finishing();

    assertThat(enter("a", one).granted()).isFalse();
  }

  @Test
  void addsTheTimeOfEachRequestToItsWindow() {
    // given
    LimitPolicy time = policy("time", "10s/1d", Mode.ENFORCE);
    Admission long1 = enter("a", time);
    clock.advance(Duration.ofMillis(9_999));
    Admission long2 = enter("a", time);
    clock.advance(Duration.ofNanos(999_000));

    // when
    long1.close();
    long1.close();
    Admission admitted = enter("a", time);
    long2.close();
    Admission refused = enter("a", time);

    // then
    assertThat(long2.granted()).isTrue();
    assertThat(admitted.granted()).isTrue();
    assertThat(admitted.usages().getFirst().remaining()).isEqualTo(1);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.usages().getFirst().used()).isEqualTo(10_000_998);
    assertThat(refused.problem().orElseThrow().detail()).contains("'time' of 10s/1d");
    assertThat(refused.headers().first("RateLimit"))
        .hasValueSatisfying(told -> assertThat(told).startsWith("\"time\";r=0;t="));
  }

  @Test
  void timeIsCountedInTheWindowInWhichARequestEnds() {
    LimitPolicy time = policy("time", "10s/1m", Mode.OBSERVE);
    Admission slow = enter("a", time);
    clock.advance(Duration.ofSeconds(90));
    slow.close();

    Usage next = enter("a", time).usages().getFirst();

    assertThat(next.used()).isEqualTo(90_000_000);
    assertThat(next.exceeded()).isTrue();
    assertThat(next.resetsAt()).isEqualTo(START.plusSeconds(150));
  }

  @Test
  void neitherMoreNorFewerThanTheLimitAreUnderWayInARace() throws Exception {
    // given
    LimitPolicy four = policy("four", "4 parallel", Mode.ENFORCE);
    var permits = new Semaphore(4);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    Callable<Integer> client =
        () -> {
          int refused = 0;
          for (int i = 0; i < 5_000; i++) {
            permits.acquire();
            try (Admission admission = store.count("a", List.of(four))) {
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
    assertThat(store.look("a", List.of(four)).getFirst().used()).isZero();
  }

  private Admission enter(String client, LimitPolicy... policies) {
    return store.count(client, List.of(policies));
  }

  private long remaining(String client, LimitPolicy policy, Instant at) {
    return count(client, at, policy).getFirst().remaining();
  }

  private List<Usage> count(String client, Instant at, LimitPolicy... policies) {
    clock.set(at);
    return store.count(client, List.of(policies)).usages();
  }

  static LimitPolicy policy(String id, String quota, Mode mode) {
    return LimitPolicy.perClient(id, "hub", Quota.parse(quota), mode);
  }
}
