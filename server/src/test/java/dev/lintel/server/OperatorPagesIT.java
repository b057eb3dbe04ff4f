package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does in the browser. */
class OperatorPagesIT {
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
  void showsEveryPageOfTheMenu() {
    Browser browser = pages.operator();

    for (String page : dev.lintel.server.operator.OperatorPages.addresses()) {
      HttpResponse<String> answer = browser.open(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body())
          .contains("aria-current=\"page\"", "<div class=\"environment development\">")
          .doesNotContain("<script>");
    }
    HttpResponse<String> nothing = browser.open("/nothing");
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body()).contains("<div class=\"environment development\">");
  }

  @Test
  void takesAnAccountThroughItsLife() {
    // given
    Browser browser = pages.operator();
    browser.open("/accounts");

    // when
    String made =
        browser.follow(
            "/accounts/create", "account", "acme", "subscriptions", "items", "acts-for", "12345");

    // then
    String secret = ServedPages.found(made, "<code>(lintel_[A-Za-z0-9_-]{51})</code>");
    assertThat(made).contains("acts for <strong>12345</strong>");
    assertThat(browser.open("/account?account=acme").body()).doesNotContain(secret);
    assertThat(pages.items("acme", secret)).isEqualTo(200);

    // and
    assertThat(browser.follow("/account/rotate", "account", "acme")).contains("lintel_");
    assertThat(browser.follow("/account/rotate", "account", "acme"))
        .contains("role=\"alert\"")
        .contains("two secrets already");
    assertThat(browser.follow("/account/retire", "account", "acme")).contains("role=\"status\"");
    Eventually.holds("the older secret is refused", () -> pages.items("acme", secret) == 401);
    assertThat(browser.follow("/account/replace", "account", "acme")).contains("lintel_");
  }

  @Test
  void changesWhatAnAccountMayUseAndSee() {
    // given
    Browser browser = pages.operator();
    browser.open("/accounts");
    browser.follow("/accounts/create", "account", "bolt", "subscriptions", "items");

    // then
    assertThat(browser.follow("/account/disable", "account", "bolt")).contains(">disabled<");
    assertThat(browser.follow("/account/enable", "account", "bolt")).contains(">enabled<");
    assertThat(
            browser.follow(
                "/account/subscriptions", "account", "bolt", "subscriptions", "items, prices"))
        .contains("value=\"items, prices\"");
    assertThat(
            browser.follow("/account/subscriptions", "account", "bolt", "subscriptions", "itmes"))
        .contains("There is no subscription");
    assertThat(
            browser.follow(
                "/account/fields", "account", "bolt", "model", "employee", "fields", "id,lastName"))
        .contains("<code>employee</code>: id, lastName");
    assertThat(browser.follow("/account/all-fields", "account", "bolt", "model", "employee"))
        .doesNotContain("<code>employee</code>:");
  }

  @Test
  void removesAnAccountWhoseNameWasTyped() {
    // given
    Browser browser = pages.operator();
    browser.open("/accounts");
    browser.follow("/accounts/create", "account", "cargo", "subscriptions", "items");

    // then
    assertThat(browser.follow("/account/delete", "account", "cargo", "confirm", "carg"))
        .contains("Nothing was removed");
    browser.open("/account?account=cargo");
    assertThat(browser.follow("/account/delete", "account", "cargo", "confirm", "cargo"))
        .contains("is gone");
    assertThat(browser.open("/accounts").body()).doesNotContain("account=cargo");
  }

  @Test
  void changesLimits() {
    // given
    Browser browser = pages.operator();
    browser.open("/limits");

    // then
    assertThat(
            browser.follow(
                "/limits/add",
                "policy",
                "trial",
                "api",
                "export",
                "quota",
                "1/1h",
                "mode",
                "observe"))
        .contains("trial", "would have refused");
    Eventually.holds(
        "what would have been refused is told",
        () -> {
          pages.items("browser", "browser");
          return browser.open("/limits").body().matches("(?s).*would have refused <strong>[1-9].*");
        });
    assertThat(browser.follow("/limits/change", "policy", "trial", "quota", "many"))
        .contains("role=\"alert\"");
    assertThat(browser.follow("/limits/change", "policy", "trial", "quota", "9/1h", "mode", "off"))
        .contains("9/1h");
    assertThat(browser.follow("/limits/reset", "policy", "trial")).contains("begins anew");
    assertThat(browser.follow("/limits/remove", "policy", "trial")).contains("is gone");
  }

  @Test
  void signsARequestThatIsHandedInOnThePage() {
    // given
    Browser browser = pages.operator();
    browser.open("/certificates");
    var made = KeyWithRequest.make(ClientKey.owner("roster-TE1002-page"), new SecureRandom());

    // when
    String after =
        browser.follow(
            "/certificates/request",
            "request",
            Pem.ofRequest(made.request()),
            "rights",
            "employees:read");

    // then
    assertThat(after).contains("Signed for", "<strong>roster-TE1002-page</strong>");
    assertThat(browser.follow("/certificates/request", "request", "nonsense"))
        .contains("There is no certificate request in PEM or DER form");
  }

  @Test
  void revokesACertificateForGood() {
    // given
    Browser browser = pages.operator();
    String page = browser.open("/certificates").body();
    String fingerprint = ServedPages.found(page, "name=\"fingerprint\" value=\"([0-9a-f]{64})\"");

    // when
    String after =
        browser.follow(
            "/certificates/revoke", "fingerprint", fingerprint, "why", "lost <b>key</b>");

    // then
    assertThat(after).contains("lost &lt;b&gt;key&lt;/b&gt;").contains("revoked");
    assertThat(browser.follow("/certificates/sign", "id", "nothing")).contains("role=\"alert\"");
    assertThat(browser.follow("/certificates/refuse", "id", "nothing")).contains("role=\"alert\"");
  }

  @Test
  void tellsThatSomethingDoesNotWaitForApproval() {
    Browser browser = pages.operator();
    browser.open("/approvals");

    assertThat(browser.follow("/approvals/approve", "kind", "item", "supplier", "1", "number", "1"))
        .contains("It does not wait: item 1 of supplier 1.");
    assertThat(browser.follow("/approvals/reject", "kind", "item", "supplier", "1", "number", "1"))
        .contains("Give a reason");
  }
}
