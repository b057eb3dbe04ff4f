package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fictional exists in development alone. */
final class EnvironmentsJourney {

  @ParameterizedTest
  @ValueSource(strings = {"production", "staging"})
  void hasNeitherKnownAccountsNorFictionalDataWhereItMatters(String environment) throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server =
            PackagedServer.on(directory).option("--environment", environment).start()) {
      // when
      HttpResponse<String> buyer = server.buyer().get("/api/v2/items");
      HttpResponse<String> browser = server.caller("browser", "browser").get("/api/v1/units");

      // then
      assertThat(buyer.statusCode()).isEqualTo(401);
      assertThat(browser.statusCode()).isEqualTo(401);
      assertThat(server.output())
          .contains("environment " + environment)
          .doesNotContain("buyer")
          .doesNotContain("fictional");
      assertThat(Caller.anonymous(server.ready().operator()).status("/health/ready"))
          .isEqualTo(200);
      assertShown(environment, server);
    }
  }

  /** On every page that links lead to, and where operators sign in. */
  private static void assertShown(String environment, PackagedServer server) throws Exception {
    Crawl crawl = Crawl.from(server.ready().http().resolve("/"), Visitor.stranger(), _ -> true);
    assertThat(crawl.all())
        .filteredOn(Crawled::isPage)
        .hasSizeGreaterThan(50)
        .allMatch(page -> page.shows(environment));
    assertThat(Caller.anonymous(server.ready().operator()).get("/sign-in").body())
        .contains("<div class=\"environment " + environment + "\">")
        .doesNotContain("In development everybody may");
  }

  @Test
  void hasAccountsAndNoItemsWhereNoneAreWanted() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server = PackagedServer.on(directory).option("--items", "0").start()) {
      // when
      HttpResponse<String> answer = server.buyer().get("/api/v2/items");

      // then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("[]");
      assertThat(answer.headers().firstValue("x-total-hits")).contains("0");
      assertThat(answer.headers().firstValue("x-forward-token")).isEmpty();
    }
  }

  @Test
  void keepsTheDataOfDevelopmentOutOfProduction() throws Exception {
    try (DataDirectory directory = DataDirectory.make()) {
      // given
      PackagedServer.on(directory).option("--items", "0").start().close();

      // when
      Shell.Outcome outcome =
          new Shell(directory.path(), Map.of())
              .lintel(
                  "serve", "--environment", "production", "--data", directory.data().toString());

      // then
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.errors())
          .contains("belong to the environment development")
          .contains("--environment development")
          .contains("--data");
    }
  }
}
