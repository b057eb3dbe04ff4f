package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.PrintedCommands;
import dev.lintel.journeys.browser.Sight;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader whom nobody knows walks over all pages of the portal, and types what they print. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class PortalBrowserJourney implements InspectedPages {

  private static DataDirectory directory;
  private static PackagedServer server;
  private static Crawl crawl;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void openEverything() throws Exception {
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).start();
    crawl = Crawl.from(server.ready().http().resolve("/"), Visitor.stranger(), _ -> true);
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

  @Override
  public String site() {
    return "portal";
  }

  @Override
  public Visitor visitor() {
    return Visitor.stranger();
  }

  @Override
  public Crawl crawl() {
    return crawl;
  }

  @Override
  public Optional<Chromium> browser() {
    return browser;
  }

  @Test
  void everyPageShowsItsEnvironment() {
    // then
    assertThat(crawl.all()).filteredOn(Crawled::isPage).allMatch(page -> page.shows("development"));
  }

  @Test
  void everyPrintedCommandDoesWhatItsPageSays() throws Exception {
    // when
    List<String> faults = new PrintedCommands(directory).faults(crawl.pages());

    // then
    assertThat(faults).isEmpty();
  }

  @Test
  void swaggerShowsTheOperationsOfEveryApi() {
    // given
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    Sight sight = new Sight(browser.orElseThrow().withScripts());
    List<Crawled> pages =
        crawl.all().stream().filter(page -> page.isOfSwagger() && page.status() == 200).toList();
    assertThat(pages).isNotEmpty();

    // when
    for (Crawled page : pages) {
      sight.open(page);
      sight.page().locator(".opblock").first().waitFor();
    }

    // then
    assertThat(sight.complaints()).isEmpty();
  }
}
