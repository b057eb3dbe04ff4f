package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are opaque, sealed, live two hours, and belong to one query. */
class PageTokensIT {
  private static final String EXPIRED = "x-page-token-expired";

  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  @BeforeEach
  void setClock() {
    SERVER.clock.set(Instant.parse(ExportServer.NOW));
  }

  private static ExportAnswer page(String query) {
    return SERVER.client().get("/api/v2/items?" + query);
  }

  private static String token(String query) {
    return page(query).forward().orElseThrow();
  }

  @Test
  void twoHoursAfterItsPageATokenIsAnsweredWithTheFirstPageAndAHeaderThatSaysSo() {
    // given
    String token = token("pageSize=3");
    SERVER.clock.advance(Duration.ofHours(2).plusMillis(1));

    // when
    ExportAnswer answer = page("pageSize=3&pageToken=" + token);

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.numbers()).isEqualTo(page("pageSize=3").numbers());
    assertThat(answer.backward()).isEmpty();
    assertThat(answer.header(EXPIRED)).contains("true");
  }

  @Test
  void aDamagedTokenIsToldBesideOtherFaultsAndAWholeOneIsNot() {
    // given
    String token = token("pageSize=3");

    // then
    assertThat(page("pageSize=x&from=y&pageToken=x" + token).json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("pageSize", "from", "pageToken");
    assertThat(page("pageSize=x&pageToken=abc").errors("pageToken").getFirst())
        .contains("pass the token of an answer unchanged");
    assertThat(page("pageSize=x&pageToken=" + token).json().get("errors").propertyNames())
        .containsExactly("pageSize");
  }

  @Test
  void shortlyBeforeThatItStillHolds() {
    // given
    String token = token("pageSize=3");
    SERVER.clock.advance(Duration.ofHours(2).minusMillis(1));

    // when
    ExportAnswer answer = page("pageSize=3&pageToken=" + token);

    // then
    assertThat(answer.numbers()).isNotEqualTo(page("pageSize=3").numbers());
    assertThat(answer.header(EXPIRED)).isEmpty();
  }

  @Test
  void everyPageGivesTokensWithANewLife() {
    // given
    String first = token("pageSize=3");
    SERVER.clock.advance(Duration.ofMinutes(90));
    String second = token("pageSize=3&pageToken=" + first);
    SERVER.clock.advance(Duration.ofMinutes(90));

    // when
    ExportAnswer answer = page("pageSize=3&pageToken=" + second);

    // then
    assertThat(answer.header(EXPIRED)).isEmpty();
    assertThat(answer.backward()).isPresent();
  }

  @Test
  void thatATokenExpiredIsJudgedBeforeWhoseQueryItIs() {
    // given
    String token = token("pageSize=3");
    SERVER.clock.advance(Duration.ofHours(3));

    // when
    ExportAnswer answer = page("pageSize=4&search=treskrue&pageToken=" + token);

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header(EXPIRED)).contains("true");
    assertThat(answer.numbers()).isEqualTo(page("pageSize=4&search=treskrue").numbers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pageSize=4&suppliers=50001,50002",
        "suppliers=50001,50002",
        "pageSize=3",
        "pageSize=3&suppliers=50001",
        "pageSize=3&suppliers=50001,50002&from=2020-01-01",
        "pageSize=3&suppliers=50001,50002&to=2030-01-01",
        "pageSize=3&suppliers=50001,50002&search=treskrue",
        "pageSize=3&suppliers=50001,50002&channels=TOTAL",
        "pageSize=3&suppliers=50001,50002&gtins=7051750070501",
        "pageSize=3&suppliers=50001,50002&nobbnos=10000010",
        "pageSize=3&suppliers=50001,50002&etimRelease=9",
        "pageSize=3&suppliers=50001,50002&sortField=Created",
        "pageSize=3&suppliers=50001,50002&sortOrder=desc"
      })
  void aTokenOfAnotherQueryIsRefused(String query) {
    // given
    String token = token("pageSize=3&suppliers=50001,50002");

    // when
    ExportAnswer answer = page(query + "&pageToken=" + token);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("foreign-page-token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pageSize=3&suppliers=50002, 50001",
        "suppliers=50001,50002,50001&pageSize=03",
        "pageSize=3&suppliers=50001,50002&sortField=NobbNo&sortOrder=asc&etimRelease=8",
        "pageSize=3&suppliers=50001,50002&from=&colour=red"
      })
  void theSameQueryInOtherWordsIsTheSame(String query) {
    // given
    String token = token("pageSize=3&suppliers=50001,50002");

    // when
    ExportAnswer answer = page(query + "&pageToken=" + token);

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.backward()).isPresent();
  }

  @Test
  void aTokenOfAnotherAccountHoldsSinceBothSeeTheSame() {
    // given
    String token = token("pageSize=3");

    // when
    ExportAnswer answer =
        SERVER
            .client()
            .as(ExportServer.BROWSER, ExportServer.BROWSER)
            .get("/api/v2/items?pageSize=3&pageToken=" + token);

    // then
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aDamagedTokenIsRefused() {
    String token = token("pageSize=3");
    for (String damaged :
        new String[] {
          "x",
          "RnwyfDUzNjA1NTU3fDUzNjA1NTU3fDYzODQyMzcyMTc4MDIxNDc4Ng==",
          token.substring(1),
          token.substring(0, token.length() - 2),
          token + "A",
          token.substring(0, 30) + (token.charAt(30) == 'A' ? 'B' : 'A') + token.substring(31),
          "%00",
          "å".repeat(100)
        }) {
      // when
      ExportAnswer answer = page("pageSize=3&pageToken=" + damaged);

      // then
      assertThat(answer.status()).as(damaged).isEqualTo(400);
      assertThat(answer.code()).as(damaged).isEqualTo("damaged-page-token");
    }
  }

  @Test
  void tokensOfOnePageAreNeverTheSameTextAndTellNothing() {
    // when
    String one = token("pageSize=3");
    String other = token("pageSize=3");

    // then
    assertThat(one).isNotEqualTo(other).matches("[A-Za-z0-9_-]+");
    assertThat(
            new String(
                java.util.Base64.getUrlDecoder().decode(one),
                java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("10000030", "NobbNo");
  }

  @Test
  void aTokenOfAnotherServerIsDamaged() {
    try (var stranger = ExportServer.start()) {
      // given
      String token = stranger.client().get("/api/v2/items?pageSize=3").forward().orElseThrow();

      // when
      ExportAnswer answer = page("pageSize=3&pageToken=" + token);

      // then
      assertThat(answer.code()).isEqualTo("damaged-page-token");
    }
  }
}
