package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.SignInThrottle.Begun;
import dev.lintel.properties.access.SignInThrottle.Wait;
import dev.lintel.properties.testkit.SteppingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private static final SignInSettings SETTINGS =
      new SignInSettings(3, 5, Duration.ofMinutes(1), 10, Duration.ofMinutes(15));
  private static final NetworkPlace HERE = NetworkPlace.of("192.0.2.1");
  private static final NetworkPlace THERE = NetworkPlace.of("192.0.2.2");

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private final SignInThrottle throttle = new SignInThrottle(SETTINGS, clock);

  @Test
  void letsAFewFailuresThroughAndThenAsksToWait() {
    fail("partner", HERE, 3);
    clock.advance(Duration.ofSeconds(20));

    assertThat(throttle.begin("partner", HERE))
        .isEqualTo(new Wait(Duration.ofSeconds(40), 3, clock.instant()));
  }

  @Test
  void startsAnewAfterTheWindow() {
    fail("partner", HERE, 3);
    clock.advance(Duration.ofMinutes(1));

    assertThat(throttle.begin("partner", HERE)).isInstanceOf(Begun.class);
  }

  @Test
  void anAttackerElsewhereDoesNotThrottleTheAccount() {
    fail("partner", THERE, 3);

    assertThat(throttle.begin("partner", HERE)).isInstanceOf(Begun.class);
  }

  @Test
  void oneAddressCannotGoThroughManyAccounts() {
    for (int i = 0; i < 5; i++) {
      fail("account" + i, HERE, 1);
    }

    assertThat(throttle.begin("account9", HERE)).isInstanceOf(Wait.class);
    assertThat(throttle.begin("account9", THERE)).isInstanceOf(Begun.class);
  }

  @Test
  void aSuccessCostsNothing() {
    for (int i = 0; i < 20; i++) {
      throttle.forgive((Begun) throttle.begin("partner", HERE));
    }

    assertThat(throttle.begin("partner", HERE)).isInstanceOf(Begun.class);
  }

  @Test
  void attemptsThatRunAtTheSameTimeCountBeforeTheyEnd() {
    var running = (Begun) throttle.begin("partner", HERE);
    fail("partner", HERE, 2);
    assertThat(throttle.begin("partner", HERE)).isInstanceOf(Wait.class);

    throttle.forgive(running);

    assertThat(throttle.begin("partner", HERE)).isInstanceOf(Begun.class);
  }

  @Test
  void aSuccessOfAnEarlierWindowTakesNothingFromThePresentOne() {
    // given
    var running = (Begun) throttle.begin("partner", HERE);
    clock.advance(Duration.ofSeconds(90));
    fail("partner", HERE, 3);

    // when
    throttle.forgive(running);

    // then
    assertThat(throttle.begin("partner", HERE)).isInstanceOf(Wait.class);
  }

  private void fail(String account, NetworkPlace place, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(throttle.begin(account, place)).isInstanceOf(Begun.class);
    }
  }
}
