package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportClient;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsIT {
  private static final String POLICY = "export-client";

  private ExportServer server;

  @BeforeEach
  void start() {
    server = ExportServer.limitedTo("5/1m");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ExportAnswer units() {
    return server.client().get("/api/v2/units");
  }

  private static List<String> headers(ExportAnswer answer) {
    return List.of(
        answer.header("x-ratelimit-limit").orElse("none"),
        answer.header("x-ratelimit-remaining").orElse("none"),
        answer.header("x-ratelimit-reset").orElse("none"));
  }

  private String secondsAfterNow(int seconds) {
    return Long.toString(server.clock.instant().getEpochSecond() + seconds);
  }

  @Test
  void aMethodThatAPathDoesNotHaveCountsToo() {
    // when
    List<ExportAnswer> wrong =
        Stream.generate(
                () -> server.client().send("DELETE", "/api/v2/units", BodyPublishers.noBody()))
            .limit(6)
            .toList();

    // then
    assertThat(headers(wrong.getFirst())).containsExactly("5", "4", secondsAfterNow(60));
    assertThat(wrong.stream().map(ExportAnswer::status))
        .containsExactly(405, 405, 405, 405, 405, 429);
    assertThat(units().status()).isEqualTo(429);
    assertThat(headers(server.client().get("/api/v2/nothing")))
        .containsExactly("none", "none", "none");
  }

  @Test
  void aRequestThatTakesNoCodingCountsToo() {
    // when
    var answer = server.client().with("Accept-Encoding", "identity;q=0").get("/api/v2/units");

    // then
    assertThat(answer.status()).isEqualTo(406);
    assertThat(headers(answer)).containsExactly("5", "4", secondsAfterNow(60));
  }

  @Test
  void everyAnswerTellsLimitRemainderAndReset() {
    // given
    assertThat(headers(units())).containsExactly("5", "4", secondsAfterNow(60));
    server.clock.advance(Duration.ofSeconds(10));

    // when
    ExportClient client = server.client();
    List<ExportAnswer> answers =
        List.of(
            client.get("/api/v1/items"),
            client.get("/api/v2/items?pageSize=0"), // 400
            client.get("/api/v2/items/99999999/packages")); // 404

    // then
    assertThat(answers)
        .extracting(LimitsIT::headers)
        .containsExactly(
            List.of("5", "3", secondsAfterNow(50)),
            List.of("5", "2", secondsAfterNow(50)),
            List.of("5", "1", secondsAfterNow(50)));
  }

  @Test
  void oneRequestTooManyIs429UntilTheReset() {
    // given
    for (int i = 0; i < 5; i++) {
      assertThat(units().status()).isEqualTo(200);
    }
    String reset = secondsAfterNow(60);
    server.clock.advance(Duration.ofMillis(18_500));

    // when
    ExportAnswer refused = units();

    // then
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("limit-exceeded");
    assertThat(headers(refused)).containsExactly("5", "0", reset);
    assertThat(refused.header("Retry-After")).contains("42");
    assertThat(refused.json().has("errors")).isFalse();

    // when
    server.clock.set(Instant.parse(ExportServer.NOW).plusSeconds(60));

    // then
    assertThat(headers(units())).containsExactly("5", "4", secondsAfterNow(60));
  }

  @Test
  void eachClientHasItsOwn() {
    // given
    for (int i = 0; i < 6; i++) {
      units();
    }
    ExportClient browser = server.client().as(ExportServer.BROWSER, ExportServer.BROWSER);
    ExportClient nobody = server.client().anonymous();

    // then
    assertThat(units().status()).isEqualTo(429);
    assertThat(headers(browser.get("/api/v2/units"))).startsWith("5", "4");
    assertThat(headers(nobody.get("/api/v2/media/images/items/10000010/PB"))).startsWith("5", "4");
    assertThat(headers(nobody.get("/api/v2/units"))).startsWith("5", "3"); // 401, by address
  }

  @Test
  void requestsInParallelAreCountedOneByOne() throws Exception {
    // given
    units();
    ExportClient client = server.client();
    List<Callable<ExportAnswer>> calls = Collections.nCopies(40, () -> client.get("/api/v2/units"));

    // when
    List<ExportAnswer> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }

    // then
    assertThat(answers.stream().filter(answer -> answer.status() == 200))
        .extracting(answer -> answer.header("x-ratelimit-remaining").orElseThrow())
        .containsExactlyInAnyOrder("3", "2", "1", "0");
    assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(36);
  }

  @Test
  void aLimitOfAnEndpointIsShownWhereItHasTheLeastRemaining() {
    // given
    server.policies.set(
        LimitPolicy.perEndpoint(
            "units", ExportApi.NAME, "units", Quota.parse("2/1h"), Mode.ENFORCE));
    Eventually.holds("the policy is in force", this::browserSeesTwo);

    // when
    ExportAnswer first = units();
    ExportAnswer second = units();
    ExportAnswer third = units();

    // then
    assertThat(headers(first)).containsExactly("2", "1", secondsAfterNow(3600));
    assertThat(headers(second)).startsWith("2", "0");
    assertThat(third.status()).isEqualTo(429);
    assertThat(server.client().get("/api/v2/modules").status()).isEqualTo(200);
  }

  /** Two hours later everybody has all his requests again. */
  private boolean browserSeesTwo() {
    server.clock.advance(Duration.ofHours(2));
    return server
        .client()
        .as(ExportServer.BROWSER, ExportServer.BROWSER)
        .get("/api/v2/units")
        .header("x-ratelimit-limit")
        .equals(Optional.of("2"));
  }

  @Test
  void aChangedPolicyHoldsWhileTheServerRuns() {
    // given
    for (int i = 0; i < 5; i++) {
      units();
    }
    assertThat(units().status()).isEqualTo(429);

    // when
    server.policies.change(POLICY, Optional.of(Quota.parse("100/1m")), Optional.empty());

    // then
    Eventually.holds("more is allowed", () -> units().status() == 200);
    assertThat(headers(units())).startsWith("100");
  }

  @Test
  void aPolicyThatObservesRefusesNobodyAndOneThatIsOffTellsNothing() {
    // given
    server.policies.change(POLICY, Optional.empty(), Optional.of(Mode.OBSERVE));
    for (int i = 0; i < 5; i++) {
      units();
    }

    // then
    Eventually.holds("it is observed", () -> units().status() == 200);
    assertThat(units().status()).isEqualTo(200);

    // when
    server.policies.change(POLICY, Optional.empty(), Optional.of(Mode.OFF));

    // then
    Eventually.holds("it is off", () -> units().header("x-ratelimit-limit").isEmpty());
  }

  @Test
  void aRefusedRequestDoesNotReadItsBodyNorCallAHandler() {
    // given
    for (int i = 0; i < 5; i++) {
      units();
    }

    // when
    ExportAnswer refused = server.client().post("/api/v2/items", "no json");

    // then
    assertThat(refused.status()).isEqualTo(429);
  }
}
