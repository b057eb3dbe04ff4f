package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.DataDirectory;
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

  private static DataDirectory directory;
  private static PackagedServer server;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void openEverything() throws Exception {
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).start();
    server.buyer().get("/api/v1/items?pageSize=2&format=xml");
    SupplyClient supplier = SupplyClient.of(server);
    supplier.describe(supplier.firstItem(), "Changed");
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
