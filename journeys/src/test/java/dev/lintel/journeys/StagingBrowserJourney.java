package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.lintel.journeys.browser.BrowserStand;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Hand;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.Keyboard;
import dev.lintel.journeys.browser.Site;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.CertificateFiles;
import dev.lintel.journeys.testing.Portal;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.journeys.testing.TrustStore;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The first operator of a staging server, whom its pages tell how to get in, decides on requests
 * for certificates: there they wait, while development signs them at once.
 */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class StagingBrowserJourney implements InspectedPages {

  private static final Set<String> PLACES = Set.of("/certificates", "/sign-in");
  private static final String SIGNED = "roster-TE1002-signed";
  private static final String REFUSED = "roster-TE1002-refused";

  @AutoClose private static BrowserStand stand;
  private static URI door;
  private static String password;
  private static CertificateFiles asked;
  private static Site site;

  @BeforeAll
  static void openEverything() throws Exception {
    stand = BrowserStand.open(recipe -> recipe.option("--environment", "staging"));
    door = stand.server().ready().operator();
    password = passwordByThePrintedCommand();
    asked = CertificateFiles.make(stand.directory(), SIGNED).handIn(stand.directory());
    CertificateFiles.make(stand.directory(), REFUSED).handIn(stand.directory());
    CertificateFiles.make(stand.directory(), "roster-TE1002-waits").handIn(stand.directory());
    Visitor operator = Visitor.signedIn(door.resolve("/sign-in"), "operator", password);
    List<URI> starts = List.of(door.resolve("/sign-in"), door.resolve("/certificates"));
    Crawl crawl = Crawl.from(starts, operator, address -> PLACES.contains(address.getPath()));
    site = stand.site("staging", operator, crawl);
  }

  /** The page of the sign-in prints it as long as nobody may sign in. */
  private static String passwordByThePrintedCommand() throws Exception {
    Files.createSymbolicLink(
        stand.directory().path().resolve("lintel"), RepositoryRoot.path().resolve("lintel"));
    try (Portal pages = new Portal(door)) {
      String command = pages.page("/sign-in").expectFirst("pre.command code").text();
      Map<String, String> variables =
          Map.of("LINTEL_WITHIN_TEST", "true", "JAVA_HOME", System.getProperty("java.home"));
      Shell.Outcome outcome =
          new Shell(stand.directory().path(), variables).run(List.of("bash", "-c", command));
      assertThat(outcome.output()).as(outcome.errors()).contains("password ");
      return outcome.output().replaceFirst("(?s).*\npassword +(\\S+)\n.*", "$1");
    }
  }

  @Override
  public Site site() {
    return site;
  }

  @Test
  void namesNoCredentialsAndMarksTheEnvironment() {
    // then
    assertThat(site.crawl().pages())
        .allSatisfy(page ->
            assertThat(page.body())
                .contains("class=\"environment staging\"")
                .doesNotContain("In development everybody may"));
  }

  @Test
  void signsInAndOutByKeyboardAlone() {
    // given
    Page page = page();
    page.navigate(door.toString());

    // when
    Keyboard.tabTo(page, "name");
    page.keyboard().type("operator");
    Keyboard.tabTo(page, "password");
    page.keyboard().type(password);
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.endsWith("/sign-in"));

    // then
    assertThat(page.locator("h1").innerText()).isEqualTo("Overview");
    assertThat(page.context().cookies())
        .singleElement()
        .satisfies(cookie -> {
          assertThat(cookie.httpOnly).isTrue();
          assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        });
    assertThat(page.evaluate("() => document.cookie")).isEqualTo("");

    // and
    Keyboard.tabTo(page, "Sign out");
    page.keyboard().press("Enter");
    page.waitForURL(address -> address.endsWith("/sign-in"));
    page.goBack();
    assertThat(page.locator("h1").innerText()).isEqualTo("Operator");
    page.context().close();
  }

  @Test
  void signsARequestAndRevokesTheCertificate() throws Exception {
    // given
    Hand desk = signedIn();

    // when
    desk.within("div.card", SIGNED)
        .fill("Rights, commas between", "*:read")
        .fill("Good for days", "30")
        .press("Sign");

    // then
    assertThat(desk.told()).contains("Signed for", SIGNED);
    String certificate =
        desk.page().locator("pre[aria-label='Certificate of " + SIGNED + "']").textContent();
    HttpClient client = TrustStore.ofData(stand.directory().data(), certificate, asked.key());
    URI https = stand.server().ready().https();
    Caller connector = Caller.anonymous(https).at(https, client);
    assertThat(connector.get("/ping").body()).isEqualTo("pong");

    // and: revoked
    Hand entry = desk.within("details", SIGNED);
    entry.part().locator("summary").click();
    entry.fill("Reason, which its owner is told", "lost <b>key</b>").press("Revoke for good");
    Hand after = desk.within("details", SIGNED);
    after.part().locator("summary").click();
    assertThat(after.text()).contains("revoked", "lost <b>key</b>");
    Eventually.holds("it is refused", () -> connector.status("/ping") == 403);
    desk.page().context().close();
  }

  @Test
  void refusesARequest() {
    // given
    Hand desk = signedIn();
    assertThat(desk.text()).contains(REFUSED);

    // when
    Hand after = desk.press("Refuse the request of " + REFUSED);

    // then
    assertThat(after.told()).contains("is gone");
    assertThat(after.page().locator("div.card").allInnerTexts())
        .noneMatch(text -> text.contains(REFUSED));
    after.page().context().close();
  }

  private static Hand signedIn() {
    Page page = page();
    Hand.at(page).open(door).fill("Name", "operator").fill("Password", password).press("Sign in");
    return Hand.at(page).open(door.resolve("/certificates"));
  }

  private static Page page() {
    return stand.chromium().withScripts();
  }
}
