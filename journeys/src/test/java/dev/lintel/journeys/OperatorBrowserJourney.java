package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.browser.Accessibility;
import dev.lintel.journeys.browser.BrowserStand;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.Hand;
import dev.lintel.journeys.browser.InspectedPages;
import dev.lintel.journeys.browser.Sight;
import dev.lintel.journeys.browser.Site;
import dev.lintel.journeys.browser.Visitor;
import dev.lintel.journeys.testing.SupplyClient;
import dev.lintel.server.operator.OperatorPages;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An operator who is signed in walks over all pages of the management port; something waits. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class OperatorBrowserJourney implements InspectedPages {

  @AutoClose private static BrowserStand stand;
  private static URI door;
  private static Site site;

  @BeforeAll
  static void openEverything() throws Exception {
    stand = BrowserStand.open(recipe -> recipe.option("--approval", "manual"));
    SupplyClient supplier = SupplyClient.of(stand.server());
    int item = supplier.items(1).getFirst();
    supplier.describe(item, "Waits for approval");
    supplier.publish(item);
    door = stand.server().ready().operator();
    Visitor operator = Visitor.signedIn(door.resolve("/sign-in"), "operator", "operator");
    List<URI> starts = List.of(door.resolve("/"), door.resolve("/sign-in"));
    site = stand.site("operator", operator, Crawl.from(starts, operator, _ -> true));
  }

  @Override
  public Site site() {
    return site;
  }

  @Test
  void theLinksLeadToEveryPageAndToThoseOfEachAccount() {
    // then
    assertThat(site.crawl().pages())
        .extracting(Crawled::place)
        .containsAll(OperatorPages.addresses())
        .contains("/account?account=buyer", "/traffic?account=supplier", "/traffic?over=quarter");
    assertThat(body("/approvals")).contains(">Approve<");
    assertThat(body("/certificates")).contains("planner-TE1002-development");
  }

  @Test
  void whatIsToldAfterAFormHasNoSeriousFindingEither() throws Exception {
    // given
    Sight sight = new Sight(stand.chromium().underExamination(Visitor.stranger()));
    Accessibility rules = Accessibility.rules();
    Hand hand = Hand.at(sight.page()).open(door.resolve("/sign-in"));

    // then: refused
    Hand refused = hand.fill("Name", "operator").fill("Password", "guess").press("Sign in");
    assertThat(refused.told()).isNotEmpty();
    assertThat(rules.seriousFindings(sight)).isEmpty();

    // and: done, with a secret
    hand.fill("Name", "operator").fill("Password", "operator").press("Sign in");
    hand.open(door.resolve("/accounts"))
        .fill("Name, which is its client id", "told")
        .press("Create it and show its secret");
    assertThat(hand.secret()).startsWith("lintel_");
    assertThat(rules.seriousFindings(sight)).isEmpty();

    // and: not done
    hand.open(door.resolve("/limits"))
        .within("section.limit", "export-client")
        .fill("Quota", "many")
        .press("Change export-client");
    assertThat(sight.page().locator("[role=alert]").innerText()).isNotEmpty();
    assertThat(rules.seriousFindings(sight)).isEmpty();

    // and: not there
    hand.open(door.resolve("/no-such-page"));
    assertThat(hand.text()).contains("There is no page at this address.");
    assertThat(rules.seriousFindings(sight)).isEmpty();
    sight.close();
  }

  private static String body(String place) {
    return site.crawl().pages().stream()
        .filter(page -> page.place().equals(place))
        .findFirst()
        .orElseThrow()
        .body();
  }
}
