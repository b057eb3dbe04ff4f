package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.lintel.journeys.browser.BrowserStand;
import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.Hand;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.Site;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.HeldOperations;
import dev.lintel.journeys.testing.SupplyClient;
import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Partners who are signed in look at their own usage. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class MyUsageBrowserJourney {

  private static final String PLANNER = "planner-TE1002-development";

  private static final Locator.FilterOptions WITH_ITS_END =
      new Locator.FilterOptions().setHasText("Processed");

  @AutoClose private static BrowserStand stand;

  @BeforeAll
  static void openEverything() throws Exception {
    stand = BrowserStand.open();
    stand.server().buyer().get("/api/v1/items?pageSize=2&format=xml");
    SupplyClient supplier = SupplyClient.of(stand.server());
    supplier.describe(supplier.items(1).getFirst(), "Changed");
  }

  private static Visitor signedIn(String account) throws Exception {
    return Visitor.signedIn(stand.server().ready().http().resolve("/usage"), account, account);
  }

  @Test
  void aPartnerSignsInAndOut() {
    // given
    Page page = stand.chromium().withScripts();
    URI usage = stand.server().ready().http().resolve("/usage");

    // when
    Hand refused = typed(page, usage, "dealer", "guess");
    String fault = refused.told();
    Hand inside = typed(page, usage, "dealer", "dealer");

    // then
    assertThat(fault).isNotEmpty();
    assertThat(inside.text()).contains("Signed in as dealer");
    assertThat(page.context().cookies())
        .singleElement()
        .satisfies(cookie -> {
          assertThat(cookie.httpOnly).isTrue();
          assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        });

    // and
    assertThat(inside.press("Sign out").text()).contains("Sign in with what your program");
    page.goBack();
    assertThat(page.locator("main").innerText()).doesNotContain("Signed in as dealer");
    page.context().close();
  }

  private static Hand typed(Page page, URI usage, String name, String password) {
    return Hand.at(page)
        .open(usage)
        .fill("Account or client id", name)
        .fill("Secret or password", password)
        .press("Sign in");
  }

  /** One partner's pages. */
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Usage implements InspectedPages {
    private final String name;
    private Site site;

    Usage(String name) {
      this.name = name;
    }

    abstract Visitor comes() throws Exception;

    URI door() {
      return stand.server().ready().http();
    }

    @BeforeAll
    void lookAround() throws Exception {
      Visitor visitor = comes();
      Crawl crawl =
          Crawl.from(
              door().resolve("/usage"), visitor, address -> address.getPath().startsWith("/usage"));
      site = stand.site(name, visitor, crawl);
    }

    @Override
    public Site site() {
      return site;
    }

    String first() {
      return site.crawl().pages().getFirst().body();
    }
  }

  @Nested
  final class OfABuyer extends Usage {
    OfABuyer() {
      super("usage-buyer");
    }

    @Override
    Visitor comes() throws Exception {
      return signedIn("buyer");
    }

    @Test
    void showsEachPeriod() {
      assertThat(first()).contains("Signed in as <strong>buyer</strong>");
      assertThat(site().crawl().pages())
          .extracting(Crawled::place)
          .contains("/usage?over=hour", "/usage?over=quarter");
    }
  }

  @Nested
  final class OfASupplier extends Usage {
    OfASupplier() {
      super("usage-supplier");
    }

    @Override
    Visitor comes() throws Exception {
      return signedIn("supplier");
    }

    @Test
    void showsItsChanges() {
      assertThat(first()).contains("Signed in as <strong>supplier</strong>", ">Processed<");
    }

    @Test
    void seesAChangeComeToItsEndOnTheOpenPageAndByLookingAgain() throws Exception {
      // given
      Chromium chromium = stand.chromium();
      Page open = chromium.withScripts(site().visitor());
      Page plain = chromium.withoutScripts(site().visitor());
      URI management = stand.server().ready().operator();
      Page queue =
          chromium.withScripts(
              Visitor.signedIn(management.resolve("/sign-in"), "operator", "operator"));
      SupplyClient supplier = SupplyClient.of(stand.server());
      int item = supplier.items(1).getFirst();
      supplier.describe(item, "The first change");
      String change;
      try (var _ = HeldOperations.of(stand.directory(), "supplier")) {
        change = supplier.askToDescribe(item, "The change to be watched");

        // when
        open.navigate(door().resolve("/usage").toString());
        plain.navigate(door().resolve("/usage").toString());

        // then
        assertThat(stateOf(change, open).innerText()).isEqualTo("Received");
        assertThat(stateOf(change, plain).innerText()).isEqualTo("Received");
        queue.navigate(management.resolve("/queue").toString());
        assertThat(queue.locator("main").innerText())
            .contains("1 operation has not ended", "supplier");
      }

      // and: nobody touches the open page; the other one is looked at again by its link
      stateOf(change, open).filter(WITH_ITS_END).waitFor();
      queue.getByText("0 operations").waitFor();
      plain.getByText("Look again").click();
      assertThat(stateOf(change, plain).innerText()).isEqualTo("Processed");
      open.context().close();
      plain.context().close();
      queue.context().close();
    }

    private static Locator stateOf(String change, Page page) {
      return page.locator("tr")
          .filter(new Locator.FilterOptions().setHasText(change))
          .locator(".tag");
    }
  }

  @Nested
  final class OfAConnector extends Usage {
    OfAConnector() {
      super("usage-connector");
    }

    @Override
    Visitor comes() throws Exception {
      return Visitor.withCertificate(
          stand.server().ready().https(), stand.directory().data(), PLANNER);
    }

    @Override
    URI door() {
      return stand.server().ready().https();
    }

    @Test
    void isSignedInByItsCertificate() {
      assertThat(first()).contains("<strong>" + PLANNER + "</strong>", "by certificate");
    }
  }
}
