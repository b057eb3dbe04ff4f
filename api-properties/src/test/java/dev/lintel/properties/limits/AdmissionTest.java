package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.250Z");

  @Test
  void showsTheEnforcedPolicyWithTheLeastRemaining() {
    // given
    var roomy = usage("roomy", Mode.ENFORCE, 100, 10, 60_000, false);
    var tight = usage("tight", Mode.ENFORCE, 5, 3, 1_000, false);
    var observed = usage("observed", Mode.OBSERVE, 1, 1, 1_000, true);

    // when
    var admission = new Admission(List.of(roomy, tight, observed), NOW);

    // then
    assertThat(admission.granted()).isTrue();
    assertThat(admission.headers().first("x-ratelimit-limit")).hasValue("5");
    assertThat(admission.headers().first("x-ratelimit-remaining")).hasValue("2");
  }

  @Test
  void tellsWhatAClientMeetsAtTheEndOfAPolicy() {
    // given
    var policy = LimitPolicy.perClient("all", "hub", Quota.parse("5/1m"), Mode.ENFORCE);
    var parallel = LimitPolicy.perClient("many", "hub", new Quota.InParallel(4), Mode.ENFORCE);

    // when
    Admission end = Admission.usedUp(policy, NOW);

    // then
    assertThat(end.headers().first("x-ratelimit-remaining")).hasValue("0");
    assertThat(end.problem().orElseThrow().detail()).contains("'all' of 5/1m", "12:01:00");
    assertThat(end.problem().orElseThrow().headers()).containsEntry("Retry-After", "60");
    assertThat(Admission.usedUp(parallel, NOW).problem().orElseThrow().detail())
        .contains("'many' of 4 parallel");
  }

  @Test
  void tellsHowAClientStandsWithPoliciesThatAreOnlyObserved() {
    // given
    var requests = usage("requests", Mode.OBSERVE, 100, 97, 750, false);
    var used = usage("used", Mode.OBSERVE, 5, 9, 1_000, true);
    var parallel =
        new Usage(
            LimitPolicy.perClient("many", "hub", new Quota.InParallel(4), Mode.OBSERVE),
            4,
            5,
            NOW,
            true);
    var time =
        new Usage(
            LimitPolicy.perClient("time", "hub", Quota.parse("10000s/1d"), Mode.OBSERVE),
            10_000_000_000L,
            12_500_000,
            NOW.plusSeconds(86_000),
            false);

    // when
    Headers headers = new Admission(List.of(requests, used, parallel, time), NOW).headers();

    // then
    assertThat(headers.first("RateLimit-Policy"))
        .hasValue(
            "\"requests\";q=100;w=60, \"used\";q=5;w=60, \"many\";q=4;qu=\"concurrent-requests\","
                + " \"time\";q=10000;w=86400;qu=\"seconds\"");
    assertThat(headers.first("RateLimit"))
        .hasValue(
            "\"requests\";r=3;t=1, \"used\";r=0;t=1, \"many\";r=0;t=1,"
                + " \"time\";r=9987;t=86000");
    assertThat(headers.first("x-ratelimit-limit")).isEmpty();
  }

  @Test
  void namesThePolicyThatRefusesWhateverItCounts() {
    // given
    LimitPolicy policy =
        LimitPolicy.perClient("parallel", "hub", new Quota.InParallel(4), Mode.ENFORCE);

    // when
    var refused = new Admission(List.of(new Usage(policy, 4, 4, NOW, true)), NOW);
    var granted = new Admission(List.of(new Usage(policy, 4, 2, NOW, false)), NOW);

    // then
    assertThat(refused.granted()).isFalse();
    assertThat(refused.headers().first("RateLimit-Policy"))
        .hasValue("\"parallel\";q=4;qu=\"concurrent-requests\"");
    assertThat(refused.headers().first("RateLimit")).hasValue("\"parallel\";r=0;t=1");
    assertThat(granted.headers().first("RateLimit")).hasValue("\"parallel\";r=2");
  }

  @Test
  void showsTheLaterResetWhenTheRemainingIsTheSame() {
    var sooner = usage("sooner", Mode.ENFORCE, 5, 3, 1_000, false);
    var later = usage("later", Mode.ENFORCE, 10, 8, 9_750, false);

    var admission = new Admission(List.of(sooner, later), NOW);

    assertThat(admission.headers()).isEqualTo(headers(10, 2, "2026-03-01T12:00:10Z"));
  }

  @Test
  void roundsTheResetUpSoThatWaitingUntilThenSuffices() {
    var window = usage("window", Mode.ENFORCE, 5, 1, 750, false);

    var admission = new Admission(List.of(window), NOW);

    assertThat(admission.headers()).isEqualTo(headers(5, 4, "2026-03-01T12:00:01Z"));
  }

  @Test
  void isRefusedUntilTheLastOfTheRefusingPoliciesResets() {
    // given
    var sooner = usage("sooner", Mode.ENFORCE, 5, 5, 1_000, true);
    var later = usage("later", Mode.ENFORCE, 9, 9, 30_001, true);
    var granting = usage("granting", Mode.ENFORCE, 100, 1, 90_000, false);

    // when
    var admission = new Admission(List.of(sooner, later, granting), NOW);

    // then
    assertThat(admission.granted()).isFalse();
    assertThat(admission.headers()).isEqualTo(headers(9, 0, "2026-03-01T12:00:31Z"));
    Problem problem = admission.problem().orElseThrow();
    assertThat(problem.type()).isEqualTo(Problems.LIMIT_EXCEEDED);
    assertThat(problem.headers()).containsEntry("Retry-After", "31");
    assertThat(problem.detail()).contains("'later'", "9/1m");
  }

  @Test
  void asksToWaitAtLeastOneSecond() {
    var window = usage("window", Mode.ENFORCE, 5, 5, 0, true);

    var admission = new Admission(List.of(window), NOW);

    assertThat(admission.problem().orElseThrow().headers()).containsEntry("Retry-After", "1");
  }

  @Test
  void refusesNothingWithoutAnEnforcedPolicy() {
    var observed = usage("observed", Mode.OBSERVE, 5, 5, 1_000, true);

    var admission = new Admission(List.of(observed), NOW);

    assertThat(admission.granted()).isTrue();
    assertThat(admission.headers().first("x-ratelimit-limit")).isEmpty();
    assertThat(Admission.UNLIMITED.headers()).isEqualTo(Headers.NONE);
  }

  private static Usage usage(
      String id, Mode mode, long limit, long used, long millisToReset, boolean exceeded) {
    var quota = new Quota.RequestsPerWindow(limit, Duration.ofMinutes(1));
    LimitPolicy policy = LimitPolicy.perClient(id, "hub", quota, mode);
    return new Usage(policy, limit, used, NOW.plusMillis(millisToReset), exceeded);
  }

  private static Headers headers(long limit, long remaining, String reset) {
    return Headers.of(
        Map.of(
            "x-ratelimit-limit", Long.toString(limit),
            "x-ratelimit-remaining", Long.toString(remaining),
            "x-ratelimit-reset", Long.toString(Instant.parse(reset).getEpochSecond())));
  }
}
