package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.browser.Accessibility;
import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.Hand;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.Sight;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.SupplyClient;
import dev.lintel.server.operator.OperatorPages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An operator who is signed in walks over all pages of the management port; something waits. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class OperatorBrowserJourney implements InspectedPages {

  private static DataDirectory directory;
  private static PackagedServer server;
  private static Visitor operator;
  private static Crawl crawl;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void openEverything() throws Exception {
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).option("--approval", "manual").start();
    SupplyClient supplier = SupplyClient.of(server);
    int item = supplier.items(1).getFirst();
    supplier.describe(item, "Waits for approval");
    supplier.publish(item);
    URI door = server.ready().operator();
    operator = Visitor.signedIn(door.resolve("/sign-in"), "operator", "operator");
    crawl = Crawl.from(List.of(door.resolve("/"), door.resolve("/sign-in")), operator, _ -> true);
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
    return "operator";
  }

  @Override
  public Visitor visitor() {
    return operator;
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
  void theLinksLeadToEveryPageAndToThoseOfEachAccount() {
    // then
    assertThat(crawl.pages())
        .extracting(Crawled::place)
        .containsAll(OperatorPages.addresses())
        .contains("/account?account=buyer", "/traffic?account=supplier", "/traffic?over=quarter");
    assertThat(body("/approvals")).contains(">Approve<");
    assertThat(body("/certificates")).contains("planner-TE1002-development");
  }

  @Test
  void whatIsToldAfterAFormHasNoSeriousFindingEither() throws Exception {
    // given
    Sight sight = new Sight(inspection().browser().underExamination(Visitor.stranger()));
    Accessibility rules = Accessibility.rules();
    Hand hand = Hand.at(sight.page()).open(server.ready().operator().resolve("/sign-in"));

    // then: refused
    Hand refused = hand.fill("Name", "operator").fill("Password", "guess").press("Sign in");
    assertThat(refused.told()).isNotEmpty();
    assertThat(rules.seriousFindings(sight)).isEmpty();

    // and: done, with a secret
    hand.fill("Name", "operator").fill("Password", "operator").press("Sign in");
    hand.open(server.ready().operator().resolve("/accounts"))
        .fill("Name, which is its client id", "told")
        .press("Create it and show its secret");
    assertThat(hand.secret()).startsWith("lintel_");
    assertThat(rules.seriousFindings(sight)).isEmpty();

    // and: not done
    hand.open(server.ready().operator().resolve("/limits"))
        .within("section.limit", "export-client")
        .fill("Quota", "many")
        .press("Change export-client");
    assertThat(sight.page().locator("[role=alert]").innerText()).isNotEmpty();
    assertThat(rules.seriousFindings(sight)).isEmpty();

    // and: not there
    hand.open(server.ready().operator().resolve("/no-such-page"));
    assertThat(hand.text()).contains("There is no page at this address.");
    assertThat(rules.seriousFindings(sight)).isEmpty();
    sight.close();
  }

  private static String body(String place) {
    return crawl.pages().stream()
        .filter(page -> page.place().equals(place))
        .findFirst()
        .orElseThrow()
        .body();
  }
}
