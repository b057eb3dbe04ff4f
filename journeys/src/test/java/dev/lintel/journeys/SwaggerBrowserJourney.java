package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A newcomer who clicks: Swagger UI with the accounts of the development environment. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class SwaggerBrowserJourney {
  private static DataDirectory directory;
  private static PackagedServer server;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    browser = Chromium.installed().map(Chromium::start);
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).start();
  }

  @AfterAll
  static void stop() throws Exception {
    browser.ifPresent(Chromium::close);
    if (server != null) {
      server.close();
      directory.close();
    }
  }

  @Test
  void callsTheExportApiWithNameAndPassword() {
    // given
    Page page = open("/docs/export");
    page.locator("button.authorize").first().click();
    Locator dialog = page.locator(".modal-ux");
    dialog.locator("input").nth(0).fill("buyer");
    dialog.locator("input").nth(1).fill("buyer");
    accept(dialog);

    // then
    assertThat(statusOf(page, "/api/v2/units")).contains("200");
  }

  @Test
  void callsTheKontraktApiWithATokenThatItFetches() {
    // given
    Page page = open("/docs/kontrakt");
    fetchToken(page, "dealer");

    // then
    assertThat(statusOf(page, "/nobbkontrakt/v1/contracts")).contains("200");
  }

  @Test
  void callsTheConnectSupplierApiWithATokenThatItFetches() {
    // given
    Page page = open("/docs/connect-supplier");
    fetchToken(page, "supplier");

    // then
    assertThat(statusOf(page, "/nobbsupplier/api/v2/referencedata")).contains("200");
  }

  @Test
  void callsTheOnsApiWithTheCertificateOfTheBrowser() throws Exception {
    // given
    URI https = server.ready().https();
    Visitor planner =
        Visitor.withCertificate(https, directory.data(), "planner-TE1002-development");
    Page page = browser.orElseThrow().withScripts(planner);
    page.navigate(https.resolve("/docs/ons").toString());

    // then
    assertThat(statusOf(page, "/t/employees/{employee_id}/main_address")).contains("200");
  }

  @Test
  void showsOlderVersionsOnDemand() {
    // given
    Page page = open("/docs/export");
    Locator older = page.locator(".opblock-summary-path[data-path='/api/v1/items']");
    page.locator(".opblock").first().waitFor();
    assertThat(older.count()).isZero();

    // when
    page.locator(".topbar select").selectOption(new SelectOption().setLabel("All versions"));

    // then
    older.first().waitFor();
  }

  private static void fetchToken(Page page, String client) {
    page.locator("button.authorize").first().click();
    Locator dialog = page.locator(".modal-ux");
    dialog.locator("input[type=text]").first().fill(client);
    dialog.locator("input[type=password]").first().fill(client);
    assertThat(dialog.locator(".scopes input:checked").count()).isEqualTo(1);
    accept(dialog);
  }

  private static Page open(String path) {
    Page page = browser.orElseThrow().withScripts();
    page.navigate(server.ready().http().resolve(path).toString());
    return page;
  }

  private static void accept(Locator dialog) {
    dialog.locator(".auth-btn-wrapper button.authorize").first().click();
    dialog.locator("button:has-text('Logout')").first().waitFor();
    dialog.locator(".btn-done").first().click();
  }

  private static String statusOf(Page page, String path) {
    page.locator(".opblock-summary-path[data-path='" + path + "']").first().click();
    page.locator(".try-out__btn").first().click();
    for (Locator required : page.locator("tr[data-param-name]:has(.required) input").all()) {
      required.fill("1");
    }
    page.locator("button.execute").first().click();
    Locator status = page.locator(".live-responses-table tr.response .response-col_status").first();
    status.waitFor();
    return status.innerText();
  }
}
