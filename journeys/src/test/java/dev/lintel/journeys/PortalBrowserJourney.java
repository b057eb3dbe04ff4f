package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.browser.BrowserStand;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.PrintedCommands;
import dev.lintel.journeys.browser.Sight;
import dev.lintel.journeys.browser.Site;
import dev.lintel.journeys.browser.Visitor;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader whom nobody knows walks over all pages of the portal, and types what they print. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class PortalBrowserJourney implements InspectedPages {

  @AutoClose private static BrowserStand stand;
  private static Site site;

  @BeforeAll
  static void openEverything() throws Exception {
    stand = BrowserStand.open();
    Visitor stranger = Visitor.stranger();
    URI start = stand.server().ready().http().resolve("/");
    site = stand.site("portal", stranger, Crawl.from(start, stranger, _ -> true));
  }

  @Override
  public Site site() {
    return site;
  }

  @Test
  void everyPageShowsItsEnvironment() {
    // then
    assertThat(site.crawl().all())
        .filteredOn(Crawled::isPage)
        .allMatch(page -> page.shows("development"));
  }

  @Test
  void everyPrintedCommandDoesWhatItsPageSays() throws Exception {
    // when
    List<String> faults = new PrintedCommands(stand.directory()).faults(site.crawl().pages());

    // then
    assertThat(faults).isEmpty();
  }

  @Test
  void swaggerShowsTheOperationsOfEveryApi() {
    // given
    Sight sight = new Sight(stand.chromium().withScripts());
    List<Crawled> pages =
        site.crawl().all().stream()
            .filter(page -> page.isOfSwagger() && page.status() == 200)
            .toList();
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
