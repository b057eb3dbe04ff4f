package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.server.options.OptionSources;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.running.Server;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that somebody signs in to, at a real server with its own data. */
class PagesOfPeopleIT {
  @TempDir static Path directory;

  private static Server server;
  private static URI apis;
  private static URI operator;

  @BeforeAll
  static void start() {
    var screen = new StringWriter();
    String anywhere = "127.0.0.1:0";
    Map<String, String> given =
        Map.of(
            "data",
            directory.resolve("data").toString(),
            "http",
            anywhere,
            "https",
            anywhere,
            "management",
            anywhere,
            "items",
            "50",
            "care-employees",
            "20",
            "approval",
            "manual");
    server =
        Server.start(
            ServerOptions.read(new OptionSources(given, Map.of(), Map.of(), "none")),
            new PrintWriter(screen));
    apis = address(screen, "Lintel is ready: (http://\\S+)");
    operator = address(screen, "operator +(http://\\S+)");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void leavesHealthAndMetricsOpenAndSendsEverythingElseToTheSignIn() {
    var browser = new Browser(operator);

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
    var browser = new Browser(operator);
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
    Browser mine = signedIn();
    var stranger = new Browser(operator);
    stranger.open("/sign-in");

    // then
    String[] change = {"policy", "export-client", "quota", "1/1h", "mode", "enforce"};
    assertThat(mine.sendWith("", "/limits/change", change).statusCode()).isEqualTo(403);
    assertThat(mine.sendWith(stranger.token(), "/limits/change", change).statusCode())
        .isEqualTo(403);
    assertThat(
            new Browser(operator)
                .sendWith("", "/sign-in", "name", "operator", "password", "operator")
                .statusCode())
        .isEqualTo(403);
    assertThat(mine.open("/limits").body()).doesNotContain("1/1h");
  }

  @Test
  void givesACookieThatNoScriptReadsAndAnotherOneAtTheSignIn() {
    // given
    var browser = new Browser(operator);
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
    Browser browser = signedIn();
    browser.open("/");

    // when
    assertThat(browser.send("/sign-out").statusCode()).isEqualTo(303);

    // then
    assertThat(browser.open("/accounts").statusCode()).isEqualTo(303);
  }

  @Test
  void showsEveryPageOfTheMenu() {
    Browser browser = signedIn();

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
    Browser browser = signedIn();
    browser.open("/accounts");

    // when
    String made =
        browser.follow(
            "/accounts/create", "account", "acme", "subscriptions", "items", "acts-for", "12345");

    // then
    String secret = found(made, "<code>(lintel_[A-Za-z0-9_-]{51})</code>");
    assertThat(made).contains("acts for <strong>12345</strong>");
    assertThat(browser.open("/account?account=acme").body()).doesNotContain(secret);
    assertThat(items("acme", secret)).isEqualTo(200);

    // and
    assertThat(browser.follow("/account/rotate", "account", "acme")).contains("lintel_");
    assertThat(browser.follow("/account/rotate", "account", "acme"))
        .contains("role=\"alert\"")
        .contains("two secrets already");
    assertThat(browser.follow("/account/retire", "account", "acme")).contains("role=\"status\"");
    Eventually.holds("the older secret is refused", () -> items("acme", secret) == 401);
    assertThat(browser.follow("/account/replace", "account", "acme")).contains("lintel_");
  }

  @Test
  void changesWhatAnAccountMayUseAndSee() {
    // given
    Browser browser = signedIn();
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
    Browser browser = signedIn();
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
    Browser browser = signedIn();
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
          items("browser", "browser");
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
  void revokesACertificateForGood() {
    // given
    Browser browser = signedIn();
    String page = browser.open("/certificates").body();
    String fingerprint = found(page, "name=\"fingerprint\" value=\"([0-9a-f]{64})\"");

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
  void signsARequestThatIsHandedInOnThePage() {
    // given
    Browser browser = signedIn();
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
  void tellsOnThePagesOfTheApisWhatIs() {
    var browser = new Browser(apis);

    assertThat(browser.open("/apis/ons").body())
        .contains("<code>RateLimit-Policy</code>", "/certificates/ca.pem", "openssl req -new")
        .doesNotContain("<code>x-ratelimit-limit</code>");
    assertThat(browser.open("/apis/connect-supplier").body())
        .contains("<code>limit</code>", "<code>pageToken</code>", "<code>x-ratelimit-limit</code>");
    assertThat(browser.open("/apis/export").body()).contains("image/*", "application/pdf");
    assertThat(browser.open("/").body())
        .contains("/items?limit=1", "/publish", "a picture of type PB");
    assertThat(browser.open("/errors/not-subscribed").body()).doesNotContain("two codes above");
  }

  @Test
  void givesTheAuthoritysCertificateToEverybody() throws Exception {
    var request = HttpRequest.newBuilder(apis.resolve("/certificates/ca.pem")).build();
    try (HttpClient anybody = HttpClient.newHttpClient()) {
      String bundle = anybody.send(request, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(Pem.certificates(bundle)).hasSize(1);
    }
  }

  @Test
  void tellsThatSomethingDoesNotWaitForApproval() {
    Browser browser = signedIn();
    browser.open("/approvals");

    assertThat(browser.follow("/approvals/approve", "kind", "item", "supplier", "1", "number", "1"))
        .contains("It does not wait: item 1 of supplier 1.");
    assertThat(browser.follow("/approvals/reject", "kind", "item", "supplier", "1", "number", "1"))
        .contains("Give a reason");
  }

  @Test
  void showsAPartnerItsOwnUsageAlone() {
    // given
    items("buyer", "buyer");
    var browser = new Browser(apis);
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
    assertThat(page).contains("Signed in as <strong>buyer</strong>", "export-client");
    assertThat(page).doesNotContain("supplier</strong>");
    for (String period : List.of("day", "week", "quarter")) {
      assertThat(browser.open("/usage?over=" + period).body()).contains("<svg");
    }

    // and
    assertThat(browser.sendWith("", "/usage/sign-out").statusCode()).isEqualTo(403);
    assertThat(browser.follow("/usage/sign-out")).contains("Sign in with what your program");
    var other = new Browser(apis);
    other.open("/usage");
    assertThat(other.follow("/usage/sign-in", "name", "dealer", "password", "dealer"))
        .contains("Last hour: 0 requests");
  }

  private static Browser signedIn() {
    var browser = new Browser(operator);
    browser.open("/sign-in");
    assertThat(browser.follow("/sign-in", "name", "operator", "password", "operator"))
        .contains("Overview");
    return browser;
  }

  private static int items(String account, String secret) {
    String pair = account + ":" + secret;
    return new Browser(apis)
        .status(
            "/api/v2/items?pageSize=1",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static URI address(StringWriter screen, String pattern) {
    return URI.create(found(screen.toString(), pattern));
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
