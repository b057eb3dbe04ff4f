package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import dev.lintel.kontrakt.testing.NamedTokens;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call, and the codes that there are. */
class AccessIT {
  private static final KontraktServer SERVER = KontraktServer.start();
  private static final List<String> RESOURCES =
      List.of(
          "/prices?nobbNumbers=10000001", "/contracts?count=1&page=1", "/zones?suppliers=50100");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void withoutATokenEveryResourceIs401() {
    assertThat(RESOURCES)
        .allSatisfy(resource -> {
          assertThat(SERVER.anonymous().get(resource).status()).isEqualTo(401);
          assertThat(SERVER.client("forged").get(resource).status()).isEqualTo(401);
        });
  }

  @Test
  void anAccountWithoutTheSubscriptionIs403Everywhere() {
    assertThat(RESOURCES)
        .allSatisfy(resource -> {
          KontraktAnswer answer = SERVER.client(KontraktServer.SUPPLIER).get(resource);
          assertThat(answer.status()).isEqualTo(403);
          assertThat(answer.at("/code")).isEqualTo("not-subscribed");
        });
  }

  @Test
  void anAccountThatActsForNobodyIs403Everywhere() {
    assertThat(RESOURCES)
        .allSatisfy(resource ->
            assertThat(SERVER.client(KontraktServer.NOBODY).get(resource).status()).isEqualTo(403));
  }

  @Test
  void whatMatchesNothingIs200WithAnEmptyArray() {
    assertThat(RESOURCES)
        .allSatisfy(resource -> {
          KontraktAnswer answer = SERVER.client(KontraktServer.STRANGER).get(resource);
          assertThat(answer.status()).isEqualTo(200);
          assertThat(answer.text()).isEqualTo("[]");
          assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
        });
  }

  @Test
  void anIssuerThatDoesNotAnswerIs502() {
    assertThat(RESOURCES)
        .allSatisfy(resource ->
            assertThat(SERVER.client(NamedTokens.OF_ANOTHER_ISSUER).get(resource).status())
                .isEqualTo(502));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "image/png;q=1, application/json;q=0"})
  void whatCannotBeAcceptedIs400(String accepted) {
    assertThat(RESOURCES)
        .allSatisfy(resource ->
            assertThat(SERVER.dealer().with("Accept", accepted).get(resource).status())
                .isEqualTo(400));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nobbkontrakt/v1/discounts, 404",
    "GET, /nobbkontrakt/v2/prices, 404",
    "GET, /nobbkontrakt/api/v1/prices, 404",
    "POST, /nobbkontrakt/v1/prices, 405",
    "DELETE, /nobbkontrakt/v1/contracts, 405"
  })
  void whatHttpItselfAsksForStays(String method, String path, int status) {
    assertThat(SERVER.dealer().send(method, path).status()).isEqualTo(status);
  }

  @Test
  void theLimitIsToldOnEveryAnswerAndItsEndIs429() {
    try (KontraktServer limited = KontraktServer.limitedTo("3/1h")) {
      // when
      List<KontraktAnswer> answers =
          List.of(
              limited.client(KontraktServer.STRANGER).get("/zones?suppliers=1"),
              limited.client(KontraktServer.STRANGER).get("/zones"),
              limited.client(KontraktServer.STRANGER).get("/prices?suppliers=1"),
              limited.client(KontraktServer.STRANGER).get("/contracts?count=1&page=1"));

      // then
      assertThat(answers).extracting(KontraktAnswer::status).containsExactly(200, 400, 200, 429);
      assertThat(answers)
          .extracting(answer -> answer.header("x-ratelimit-remaining").orElseThrow())
          .containsExactly("2", "1", "0", "0");
      assertThat(answers)
          .allSatisfy(answer -> {
            assertThat(answer.header("x-ratelimit-limit")).hasValue("3");
            assertThat(Long.parseLong(answer.header("x-ratelimit-reset").orElseThrow()))
                .isGreaterThan(limited.clock.instant().getEpochSecond());
          });
    }
  }

  @Test
  void aDatabaseThatIsAwayIs500() {
    try (KontraktServer broken = KontraktServer.start()) {
      // given
      broken.database.close();

      // then
      assertThat(RESOURCES)
          .allSatisfy(resource -> {
            KontraktAnswer answer = broken.dealer().get(resource);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.at("/code")).isEqualTo("internal-error");
          });
      assertThat(broken.dealer().get("/prices?suppliers=50100").status()).isEqualTo(500);
    }
  }
}
