package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.testkit.SteppingClock;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What a client that believes the headers experiences, whatever the pauses between its requests.
 */
class HeadersOfLimitsTest {
  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00.123456Z");

  @Property(tries = 200)
  void theNextRequestIsAsTheHeadersOfTheLastOneForetold(
      @ForAll @IntRange(min = 1, max = 6) int requests,
      @ForAll @IntRange(min = 1, max = 9) int seconds,
      @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 0, max = 3_000) Integer> pauses) {
    // given
    var limits = new Limits(new MemoryCounts(64, clock));
    Quota quota = new Quota.RequestsPerWindow(requests, Duration.ofSeconds(seconds));
    limits.use(List.of(LimitPolicy.perClient("p", "hub", quota, Mode.ENFORCE)));
    Headers last = limits.enter("a", "hub", "things").headers();

    for (int pause : pauses) {
      // when
      clock.advance(Duration.ofMillis(pause));
      boolean resetIsReached = clock.millis() >= number(last, "reset") * 1_000;
      Admission admission = limits.enter("a", "hub", "things");

      // then
      Headers next = admission.headers();
      if (resetIsReached) {
        assertThat(number(next, "remaining")).isEqualTo(requests - 1L);
        assertThat(admission.granted()).isTrue();
      } else if (number(next, "reset") == number(last, "reset")) {
        assertThat(admission.granted()).isEqualTo(number(last, "remaining") > 0);
        assertThat(number(next, "remaining")).isEqualTo(Math.max(0, number(last, "remaining") - 1));
      } else {
        assertThat(admission.granted()).isTrue();
        assertThat(number(next, "reset")).isGreaterThan(number(last, "reset"));
      }
      last = next;
    }
  }

  @Property(tries = 200)
  void waitingAsRetryAfterAsksIsAlwaysEnough(
      @ForAll @IntRange(min = 1, max = 4) int requests,
      @ForAll @IntRange(min = 1, max = 9) int seconds,
      @ForAll @IntRange(min = 0, max = 999) int millis) {
    // given
    var limits = new Limits(new MemoryCounts(64, clock));
    Quota quota = new Quota.RequestsPerWindow(requests, Duration.ofSeconds(seconds));
    limits.use(List.of(LimitPolicy.perClient("p", "hub", quota, Mode.ENFORCE)));
    for (int i = 0; i < requests; i++) {
      limits.enter("a", "hub", "things");
    }
    clock.advance(Duration.ofMillis(millis));
    Admission refused = limits.enter("a", "hub", "things");

    // when
    String wait = refused.problem().orElseThrow().headers().get("Retry-After");
    clock.advance(Duration.ofSeconds(Long.parseLong(wait)));

    // then
    assertThat(limits.enter("a", "hub", "things").granted()).isTrue();
  }

  private static long number(Headers headers, String name) {
    return Long.parseLong(headers.first("x-ratelimit-" + name).orElseThrow());
  }
}
