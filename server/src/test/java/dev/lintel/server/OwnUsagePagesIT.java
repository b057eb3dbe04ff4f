package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.Eventually;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a partner sees of its own usage in the browser. */
class OwnUsagePagesIT {
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
  void showsAPartnerItsOwnUsageAlone() {
    // given
    pages.items("buyer", "buyer");
    var browser = pages.partner();
    assertThat(browser.open("/usage").body()).contains("Sign in with what your program");
    assertThat(browser.send("/usage/sign-in", "name", "buyer", "password", "wrong").statusCode())
        .isEqualTo(401);
    assertThat(
            browser
                .sendWith("", "/usage/sign-in", "name", "buyer", "password", "buyer")
                .statusCode())
        .isEqualTo(403);

    // when
    browser.follow("/usage/sign-in", "name", "buyer", "password", "buyer");

    // then
    Eventually.holds(
        "its own requests are on the plot",
        () -> !browser.open("/usage").body().contains("Last hour: 0 requests"));
    String page = browser.open("/usage?account=supplier").body();
    assertThat(page).contains("Signed in as <strong>buyer</strong>", "1,000 requests in 1 minute");
    assertThat(page).doesNotContain("supplier</strong>");
    for (String period : List.of("day", "week", "quarter")) {
      assertThat(browser.open("/usage?over=" + period).body()).contains("<svg");
    }

    // and
    assertThat(browser.sendWith("", "/usage/sign-out").statusCode()).isEqualTo(403);
    assertThat(browser.follow("/usage/sign-out")).contains("Sign in with what your program");
    var other = pages.partner();
    other.open("/usage");
    assertThat(other.follow("/usage/sign-in", "name", "dealer", "password", "dealer"))
        .contains("Last hour: 0 requests");
  }

  @Test
  void tellsHowLongAPartnersSecretIsStillGood() {
    // given
    String made =
        pages.operator().follow("/accounts/create", "account", "newshop", "subscriptions", "items");
    String secret = ServedPages.found(made, "<code>(lintel_[A-Za-z0-9_-]{51})</code>");
    var browser = pages.partner();
    browser.open("/usage");

    // when
    String page = browser.follow("/usage/sign-in", "name", "newshop", "password", secret);

    // then
    assertThat(page).contains("Your secrets", " days left").doesNotContain(secret);
  }

  @Test
  void printsItsCommandsForTheDirectoryOfTheServer() {
    // when
    String page = pages.partner().open("/errors/limit-exceeded").body();

    // then
    assertThat(page)
        .contains("./lintel limits set --data " + directory.resolve("data") + " export-client");
  }
}
