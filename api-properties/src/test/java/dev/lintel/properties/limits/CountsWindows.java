package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a store does with limits on requests in a window. */
interface CountsWindows extends CountedStore {
  @Test
  default void countsDownFromTheFirstRequest() {
    LimitPolicy policy = CountedStore.policy("minute", "3/1m", Mode.ENFORCE);

    assertThat(remaining("a", policy, START)).isEqualTo(2);
    assertThat(remaining("a", policy, START.plusSeconds(1))).isEqualTo(1);
    assertThat(remaining("a", policy, START.plusSeconds(59))).isEqualTo(0);
  }

  @Test
  default void countsEachClientOnItsOwn() {
    LimitPolicy policy = CountedStore.policy("minute", "3/1m", Mode.ENFORCE);
    count("a", START, policy);

    assertThat(remaining("b", policy, START)).isEqualTo(2);
  }

  @Test
  default void refusesWithoutCountingWhenUsedUp() {
    // given
    LimitPolicy policy = CountedStore.policy("minute", "1/1m", Mode.ENFORCE);
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
  default void refillsWholeAtTheEndOfTheWindow() {
    // given
    LimitPolicy policy = CountedStore.policy("minute", "2/1m", Mode.ENFORCE);
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
  default void beginsTheNextWindowWithTheNextRequestAndNotOnAMultiple() {
    // given
    LimitPolicy policy = CountedStore.policy("minute", "2/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    Usage late = count("a", START.plusSeconds(95), policy).getFirst();

    // then
    assertThat(late.resetsAt()).isEqualTo(START.plusSeconds(155));
  }

  @Test
  default void aRefusedRequestIsCountedByNoPolicy() {
    // given
    LimitPolicy tight = CountedStore.policy("tight", "1/1m", Mode.ENFORCE);
    LimitPolicy roomy = CountedStore.policy("roomy", "10/1h", Mode.ENFORCE);
    LimitPolicy observed = CountedStore.policy("observed", "10/1h", Mode.OBSERVE);
    count("a", START, tight, roomy, observed);

    // when
    List<Usage> refused = count("a", START, roomy, tight, observed);

    // then
    assertThat(refused).extracting(Usage::used).containsExactly(1L, 1L, 1L);
    assertThat(refused).extracting(Usage::exceeded).containsExactly(false, true, false);
  }

  @Test
  default void anObservedPolicyTellsWhatItWouldRefuse() {
    // given
    LimitPolicy observed = CountedStore.policy("observed", "1/1m", Mode.OBSERVE);
    LimitPolicy enforced = CountedStore.policy("enforced", "9/1m", Mode.ENFORCE);
    count("a", START, observed, enforced);

    // when
    List<Usage> second = count("a", START, observed, enforced);

    // then
    assertThat(second).extracting(Usage::exceeded).containsExactly(true, false);
    assertThat(second).extracting(Usage::used).containsExactly(1L, 2L);
  }

  @Test
  default void aClockSetBackByADayLocksNobodyOut() {
    // given
    LimitPolicy policy = CountedStore.policy("minute", "1/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    Usage yesterday = count("a", START.minus(Duration.ofDays(1)), policy).getFirst();

    // then
    assertThat(yesterday.exceeded()).isFalse();
  }

  @Test
  default void requestsAtTheSameTimeEachSeeTheirOwnNumber() throws Exception {
    // given
    LimitPolicy policy = CountedStore.policy("minute", "400/1m", Mode.ENFORCE);
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
}
