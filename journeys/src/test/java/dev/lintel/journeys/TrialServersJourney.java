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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader provokes the failures that would disturb other callers, on servers of his own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrialServersJourney {

  private final List<Crawled> pages = new ArrayList<>();
  private DataDirectory directory;

  @BeforeAll
  void readThePages() throws Exception {
    directory = DataDirectory.make();
    try (PackagedServer server = PackagedServer.on(directory).option("--items", "20").start();
        Portal portal = new Portal(server.ready().http())) {
      for (String path : portal.page("/errors").select("th a[href^=/errors/]").eachAttr("href")) {
        HttpResponse<String> page = portal.get(path);
        pages.add(
            new Crawled(page.uri(), "/errors", page.statusCode(), page.headers(), page.body()));
      }
    }
  }

  @AfterAll
  void clearAway() throws Exception {
    directory.close();
  }

  @Test
  void everyCodeHasARequestThatProvokesIt() {
    // then
    assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
    assertThat(pages).allMatch(page -> page.body().contains("data-provokes="));
  }

  @ParameterizedTest
  @MethodSource("pagesWithServersOfTheirOwn")
  void aFailureOfTheServerItselfHappensAsItsPageSays(Crawled page) throws Exception {
    // when
    List<String> faults = new PrintedCommands(directory).faultsOfOwnServers(List.of(page));

    // then
    assertThat(faults).isEmpty();
  }

  List<Crawled> pagesWithServersOfTheirOwn() {
    return pages.stream().filter(page -> page.body().contains("./lintel serve ")).toList();
  }
}
