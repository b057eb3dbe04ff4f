package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.Hand;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.HeldOperations;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.SupplyClient;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
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

  private static DataDirectory directory;
  private static PackagedServer server;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void openEverything() throws Exception {
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).start();
    server.buyer().get("/api/v1/items?pageSize=2&format=xml");
    SupplyClient supplier = SupplyClient.of(server);
    supplier.describe(supplier.items(1).getFirst(), "Changed");
    browser = Chromium.installed().map(Chromium::start);
  }

  @AfterAll
  static void closeEverything() throws Exception {
    browser.ifPresent(Chromium::close);
    if (server != null) {
      server.close();
    }
    directory.close();
  }

  private static Visitor signedIn(String account) throws Exception {
    return Visitor.signedIn(server.ready().http().resolve("/usage"), account, account);
  }

  @Test
  void aPartnerSignsInAndOut() {
    // given
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    Page page = browser.orElseThrow().withScripts();
    URI usage = server.ready().http().resolve("/usage");

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
    private Visitor visitor;
    private Crawl crawl;

    abstract Visitor comes() throws Exception;

    URI door() {
      return server.ready().http();
    }

    @BeforeAll
    void lookAround() throws Exception {
      visitor = comes();
      crawl =
          Crawl.from(
              door().resolve("/usage"), visitor, address -> address.getPath().startsWith("/usage"));
    }

    @Override
    public Visitor visitor() {
      return visitor;
    }

    @Override
    public Crawl crawl() {
      return crawl;
    }

    @Override
    public Optional<Chromium> browser() {
      return browser;
    }

    String first() {
      return crawl.pages().getFirst().body();
    }
  }

  @Nested
  final class OfABuyer extends Usage {
    @Override
    Visitor comes() throws Exception {
      return signedIn("buyer");
    }

    @Override
    public String site() {
      return "usage-buyer";
    }

    @Test
    void showsEachPeriod() {
      assertThat(first()).contains("Signed in as <strong>buyer</strong>");
      assertThat(crawl().pages())
          .extracting(Crawled::place)
          .contains("/usage?over=hour", "/usage?over=quarter");
    }
  }

  @Nested
  final class OfASupplier extends Usage {
    @Override
    Visitor comes() throws Exception {
      return signedIn("supplier");
    }

    @Override
    public String site() {
      return "usage-supplier";
    }

    @Test
    void showsItsChanges() {
      assertThat(first()).contains("Signed in as <strong>supplier</strong>", ">Processed<");
    }

    @Test
    void seesAChangeComeToItsEndOnTheOpenPageAndByLookingAgain() throws Exception {
      // given
      Chromium chromium = inspection().browser();
      Page open = chromium.withScripts(visitor());
      Page plain = chromium.withoutScripts(visitor());
      URI management = server.ready().operator();
      Page queue =
          chromium.withScripts(
              Visitor.signedIn(management.resolve("/sign-in"), "operator", "operator"));
      SupplyClient supplier = SupplyClient.of(server);
      int item = supplier.items(1).getFirst();
      supplier.describe(item, "The first change");
      String change;
      try (var _ = HeldOperations.of(directory, "supplier")) {
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
    @Override
    Visitor comes() throws Exception {
      return Visitor.withCertificate(server.ready().https(), directory.data(), PLANNER);
    }

    @Override
    URI door() {
      return server.ready().https();
    }

    @Override
    public String site() {
      return "usage-connector";
    }

    @Test
    void isSignedInByItsCertificate() {
      assertThat(first()).contains("<strong>" + PLANNER + "</strong>", "by certificate");
    }
  }
}
