package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in by the operator's door, and how long he stays. */
class OperatorSignInIT {
  @TempDir static Path directory;
  private static ServedPages pages;

  @BeforeAll
  static void start() {
    pages = ServedPages.start(directory);
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  @Test
  void leavesHealthAndMetricsOpenAndSendsEverythingElseToTheSignIn() {
    var browser = pages.stranger();

    assertThat(browser.open("/health/live").statusCode()).isEqualTo(200);
    assertThat(browser.open("/metrics").statusCode()).isEqualTo(200);
    for (String page : List.of("/", "/accounts", "/account?account=buyer", "/limits", "/traffic")) {
      HttpResponse<String> answer = browser.open(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void refusesAWrongPasswordAndAPartnersOne() {
    var browser = pages.stranger();
    browser.open("/sign-in");

    assertThat(browser.send("/sign-in", "name", "operator", "password", "guess").statusCode())
        .isEqualTo(401);
    assertThat(browser.send("/sign-in", "name", "buyer", "password", "buyer").statusCode())
        .isEqualTo(401);
    assertThat(browser.open("/").statusCode()).isEqualTo(303);
  }

  @Test
  void refusesAFormThatIsNotItsOwn() {
    // given
    Browser mine = pages.operator();
    var stranger = pages.stranger();
    stranger.open("/sign-in");

    // then
    String[] change = {"policy", "export-client", "quota", "1/1h", "mode", "enforce"};
    assertThat(mine.sendWith("", "/limits/change", change).statusCode()).isEqualTo(403);
    assertThat(mine.sendWith(stranger.token(), "/limits/change", change).statusCode())
        .isEqualTo(403);
    assertThat(
            pages
                .stranger()
                .sendWith("", "/sign-in", "name", "operator", "password", "operator")
                .statusCode())
        .isEqualTo(403);
    assertThat(mine.open("/limits").body()).doesNotContain("1/1h");
  }

  @Test
  void givesACookieThatNoScriptReadsAndAnotherOneAtTheSignIn() {
    // given
    var browser = pages.stranger();
    String first = browser.open("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

    // when
    HttpResponse<String> signedIn =
        browser.send("/sign-in", "name", "operator", "password", "operator");

    // then
    String second = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(List.of(first, second))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
    assertThat(second).isNotEqualTo(first);
    assertThat(browser.open("/").headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(browser.open("/").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'");
  }

  @Test
  void endsASessionAtTheSignOut() {
    // given
    Browser browser = pages.operator();
    browser.open("/");

    // when
    assertThat(browser.send("/sign-out").statusCode()).isEqualTo(303);

    // then
    assertThat(browser.open("/accounts").statusCode()).isEqualTo(303);
  }
}
