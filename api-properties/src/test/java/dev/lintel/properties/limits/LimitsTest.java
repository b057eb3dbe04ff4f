package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.testkit.SteppingClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private final Limits limits = new Limits(new MemoryCounts(1_000, clock));

  @Test
  void anEndpointsLimitCountsItsOwnRequestsAlone() {
    // given
    limits.use(List.of(LimitPolicy.perEndpoint("p", "hub", "things", quota("1/1m"), Mode.ENFORCE)));
    limits.enter("a", "hub", "things");

    // when / then
    assertThat(limits.enter("a", "hub", "others")).isSameAs(Admission.UNLIMITED);
    assertThat(limits.enter("a", "another", "things")).isSameAs(Admission.UNLIMITED);
    assertThat(limits.enter("a", "hub", "things").granted()).isFalse();
  }

  @Test
  void aClientsLimitCountsAllEndpointsTogether() {
    limits.use(List.of(LimitPolicy.perClient("p", "hub", quota("2/1m"), Mode.ENFORCE)));
    limits.enter("a", "hub", "things");
    limits.enter("a", "hub", "others");

    assertThat(limits.enter("a", "hub", "things").granted()).isFalse();
  }

  @Test
  void aLimitThatIsOffDoesNothing() {
    limits.use(List.of(LimitPolicy.perClient("p", "hub", quota("1/1m"), Mode.OFF)));
    limits.enter("a", "hub", "things");

    assertThat(limits.enter("a", "hub", "things")).isSameAs(Admission.UNLIMITED);
  }

  @Test
  void countsWhatItRefusedAndWhatItWouldHaveRefused() {
    // given
    limits.use(
        List.of(
            LimitPolicy.perClient("firm", "hub", quota("3/1m"), Mode.ENFORCE),
            LimitPolicy.perClient("trial", "hub", quota("1/1m"), Mode.OBSERVE)));

    // when
    for (int i = 0; i < 5; i++) {
      limits.enter("a", "hub", "things");
    }

    // then
    assertThat(limits.refusals().drain())
        .isEqualTo(
            Map.of(
                new Refusals.Key("firm", Mode.ENFORCE), 2L,
                new Refusals.Key("trial", Mode.OBSERVE), 4L));
    assertThat(limits.refusals().drain()).isEmpty();
  }

  @Test
  void aChangedPolicyHoldsForTheNextRequest() {
    // given
    LimitPolicy policy = LimitPolicy.perClient("p", "hub", quota("1/1m"), Mode.ENFORCE);
    limits.use(List.of(policy));
    limits.enter("a", "hub", "things");

    // when
    limits.use(List.of(policy.withQuota(quota("3/1m"))));

    // then
    try (Admission admission = limits.enter("a", "hub", "things")) {
      assertThat(admission.headers().first("x-ratelimit-limit")).hasValue("3");
      assertThat(admission.headers().first("x-ratelimit-remaining")).hasValue("1");
    }
  }

  private static Quota quota(String text) {
    return Quota.parse(text);
  }
}
