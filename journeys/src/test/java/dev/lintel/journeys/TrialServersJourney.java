package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.PrintedCommands;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Portal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader provokes the failures that would disturb other callers, on servers of his own. */
final class TrialServersJourney {

  @Test
  void everyFailureOfTheServerItselfHappensAsItsPageSays() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server = PackagedServer.on(directory).option("--items", "20").start();
        Portal portal = new Portal(server.ready().http())) {
      // given
      List<Crawled> pages = new ArrayList<>();
      for (String path : portal.page("/errors").select("th a[href^=/errors/]").eachAttr("href")) {
        HttpResponse<String> page = portal.get(path);
        pages.add(
            new Crawled(page.uri(), "/errors", page.statusCode(), page.headers(), page.body()));
      }
      assertThat(pages)
          .filteredOn(page -> page.body().contains("./lintel serve "))
          .extracting(Crawled::path)
          .contains("/errors/internal-error", "/errors/stopping", "/errors/ended");

      // when
      List<String> faults = new PrintedCommands(directory).faultsOfOwnServers(pages);

      // then
      assertThat(faults).isEmpty();
    }
  }
}
