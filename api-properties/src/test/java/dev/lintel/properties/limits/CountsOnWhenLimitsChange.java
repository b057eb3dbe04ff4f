package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a store does when a limit changes while clients are counted. */
interface CountsOnWhenLimitsChange extends CountedStore {
  @Test
  default void aChangedLimitKeepsWhatWasUsed() {
    // given
    LimitPolicy before = CountedStore.policy("minute", "10/1m", Mode.ENFORCE);
    for (int i = 0; i < 4; i++) {
      count("a", START, before);
    }

    // when
    Usage more = count("a", START, CountedStore.policy("minute", "20/1m", Mode.ENFORCE)).getFirst();
    Usage less = count("a", START, CountedStore.policy("minute", "2/1m", Mode.ENFORCE)).getFirst();

    // then
    assertThat(more.remaining()).isEqualTo(15);
    assertThat(less.exceeded()).isTrue();
    assertThat(less.remaining()).isZero();
    assertThat(less.resetsAt()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  default void aShorterWindowEndsThePresentOneEarlier() {
    // given
    count("a", START, CountedStore.policy("window", "10/1h", Mode.ENFORCE));
    LimitPolicy shorter = CountedStore.policy("window", "10/1m", Mode.ENFORCE);

    // when
    Usage within = count("a", START.plusSeconds(30), shorter).getFirst();
    Usage after = count("a", START.plusSeconds(60), shorter).getFirst();

    // then
    assertThat(within.used()).isEqualTo(2);
    assertThat(within.resetsAt()).isEqualTo(START.plusSeconds(60));
    assertThat(after.used()).isEqualTo(1);
  }

  @Test
  default void aLongerWindowNeverPutsOffAResetThatAClientWasTold() {
    // given
    count("a", START, CountedStore.policy("window", "1/1m", Mode.ENFORCE));
    LimitPolicy longer = CountedStore.policy("window", "1/1h", Mode.ENFORCE);

    // when
    Usage within = count("a", START.plusSeconds(30), longer).getFirst();
    Usage after = count("a", START.plusSeconds(60), longer).getFirst();

    // then
    assertThat(within.resetsAt()).isEqualTo(START.plusSeconds(60));
    assertThat(after.exceeded()).isFalse();
    assertThat(after.resetsAt()).isEqualTo(START.plusSeconds(60).plus(Duration.ofHours(1)));
  }

  @Test
  default void aResetPolicyBeginsAnew() {
    // given
    LimitPolicy policy = CountedStore.policy("minute", "1/1m", Mode.ENFORCE);
    count("a", START, policy);

    // when
    var reset =
        new LimitPolicy(
            policy.id(), policy.api(), policy.scope(), policy.quota(), policy.mode(), 1);

    // then
    assertThat(count("a", START.plusSeconds(1), reset).getFirst().exceeded()).isFalse();
  }
}
