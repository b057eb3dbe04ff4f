package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a store does with limits on the time that requests take. */
interface CountsTime extends CountedStore {
  @Test
  default void addsTheTimeOfEachRequestToItsWindow() {
    // given
    LimitPolicy time = CountedStore.policy("time", "10s/1d", Mode.ENFORCE);
    Admission long1 = enter("a", time);
    clock().advance(Duration.ofMillis(9_999));
    Admission long2 = enter("a", time);
    clock().advance(Duration.ofNanos(999_000));

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
  default void timeIsCountedInTheWindowInWhichARequestEnds() {
    LimitPolicy time = CountedStore.policy("time", "10s/1m", Mode.OBSERVE);
    Admission slow = enter("a", time);
    clock().advance(Duration.ofSeconds(90));
    slow.close();

    Usage next = enter("a", time).usages().getFirst();

    assertThat(next.used()).isEqualTo(90_000_000);
    assertThat(next.exceeded()).isTrue();
    assertThat(next.resetsAt()).isEqualTo(START.plusSeconds(150));
  }
}
