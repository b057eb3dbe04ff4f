package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.lintel.journeys.browser.BrowserStand;
import dev.lintel.journeys.browser.Visitor;
import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A newcomer who clicks: Swagger UI with the accounts of the development environment. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class SwaggerBrowserJourney {
  @AutoClose private static BrowserStand stand;

  @BeforeAll
  static void start() throws Exception {
    stand = BrowserStand.open();
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
    URI https = stand.server().ready().https();
    Visitor planner =
        Visitor.withCertificate(https, stand.directory().data(), "planner-TE1002-development");
    Page page = stand.chromium().withScripts(planner);
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
    Page page = stand.chromium().withScripts();
    page.navigate(stand.server().ready().http().resolve(path).toString());
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
