package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lintel.journeys.browser.BrowserStand;
import dev.lintel.journeys.browser.Hand;
import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.SupplyClient;
import dev.lintel.journeys.testing.TrustStore;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An operator fills the forms; what they changed is seen on the pages and at the APIs. */
// Playwright wants all calls on the thread that made it.
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SAME_THREAD)
final class OperatorFormsBrowserJourney {

  private static final String UNITS = "/api/v2/units";
  private static final String PRICES = "/api/v2/prices?nobbnos=10000017";

  @AutoClose private static BrowserStand stand;

  private Page page;

  @BeforeAll
  static void start() throws Exception {
    stand = BrowserStand.open(recipe -> recipe.option("--approval", "manual"));
  }

  @BeforeEach
  void signIn() {
    page = stand.chromium().withScripts();
    open("/").fill("Name", "operator").fill("Password", "operator").press("Sign in");
  }

  @Test
  void takesAnAccountThroughItsLife() {
    // when
    open("/accounts")
        .fill("Name, which is its client id", "acme")
        .fill("Subscriptions, commas between", "items")
        .press("Create it and show its secret");
    Caller first = stand.server().caller("acme", at().secret());

    // then
    assertThat(first.status(UNITS)).isEqualTo(200);
    assertThat(first.status(PRICES)).isNotEqualTo(200);

    // and: what it may use
    allow("items, prices");
    Eventually.holds("prices were given", () -> first.status(PRICES) == 200);
    allow("items");
    Eventually.holds("prices were taken", () -> first.status(PRICES) != 200);

    // and: its secrets
    Caller second =
        stand.server().caller("acme", pressed("Make another secret beside it").secret());
    assertThat(first.status(UNITS)).isEqualTo(200);
    assertThat(second.status(UNITS)).isEqualTo(200);
    pressed("Refuse all but the newest");
    Eventually.holds("the older is refused", () -> first.status(UNITS) == 401);
    Caller third =
        stand.server().caller("acme", pressed("Replace all at once, as after a leak").secret());
    Eventually.holds("the leaked is refused", () -> second.status(UNITS) == 401);
    assertThat(third.status(UNITS)).isEqualTo(200);

    // and: whether it is admitted
    pressed("Refuse it from now on");
    Eventually.holds("it is refused", () -> third.status(UNITS) == 401);
    pressed("Admit it again");
    Eventually.holds("it is admitted", () -> third.status(UNITS) == 200);

    // and: its end
    account()
        .fill("Type its name to remove it for good, with its secrets and certificates", "acme");
    assertThat(at().press("Remove the account").told()).contains("is gone");
    Eventually.holds("it is gone", () -> third.status(UNITS) == 401);
  }

  private void allow(String subscriptions) {
    account().fill("What it may use, commas between", subscriptions);
    assertThat(at().press("Let it use these").told()).contains("may use what is listed");
  }

  private Hand account() {
    return open("/account?account=acme");
  }

  private Hand pressed(String button) {
    return account().press(button);
  }

  @Test
  void choosesTheFieldsThatAConnectorIsAnswered() throws Exception {
    // given
    var connector =
        TrustStore.ofDevelopment(stand.directory().data(), "planner-TE1002-development");
    URI https = stand.server().ready().https();
    Caller planner = Caller.anonymous(https).at(https, connector);
    String employee = "/t/employees/1";
    assertThat(planner.get(employee).body()).contains("dateOfBirth");

    // when
    open("/account?account=planner-TE1002-development")
        .fill("Model", "employee")
        .fill("Its fields, commas between", "id, lastName")
        .press("Answer these alone");

    // then
    assertThat(at().told()).contains("chosen fields");
    Eventually.holds("fewer fields", () -> !body(planner, employee).contains("dateOfBirth"));

    // and
    at().press("Answer all fields of employee");
    Eventually.holds("all fields", () -> body(planner, employee).contains("dateOfBirth"));
  }

  @Test
  void triesALimitOutEnforcesItAndTakesItBack() {
    // given
    Caller client = stand.server().caller("browser", "browser");
    open("/limits")
        .within("section", "New limit")
        .fill("Name", "trial")
        .choose("API", "export")
        .fill("Quota: 1000/1m, 10000s/1d or 4 parallel", "3/1h")
        .choose("Mode", "observe")
        .press("Add it");
    assertThat(at().told()).contains("'trial' holds");

    // when: it observes
    Eventually.holds(
        "it tells what it would have refused",
        () ->
            client.status(UNITS) == 200
                && trial().text().matches("(?s).*would have refused [1-9].*"));

    // and: it is enforced
    trial().choose("Mode", "enforce").press("Change trial");
    Eventually.holds("it refuses", () -> client.status(UNITS) == 429);
    Eventually.holds(
        "it tells what it refused", () -> trial().text().matches("(?s).*refused [1-9].*"));

    // and: clients begin anew, under another number
    trial().fill("Quota", "900/1h").press("Change trial");
    trial().press("Let every client begin anew under trial");
    assertThat(at().told()).contains("begins anew");
    Eventually.holds("it admits again", () -> client.status(UNITS) == 200);

    // and: it goes
    trial().press("Remove trial");
    assertThat(at().told()).contains("is gone");
    assertThat(at().text()).doesNotContain("900/1h");
  }

  private Hand trial() {
    return open("/limits").within("section.limit", "trial");
  }

  @Test
  void approvesOfOneItemAndSendsAnotherBack() throws Exception {
    // given
    SupplyClient supplier = SupplyClient.of(stand.server());
    List<Integer> items = supplier.items(2);
    for (int item : items) {
      supplier.describe(item, "CHANGED " + item);
      supplier.publish(item);
      assertThat(supplier.item(item).path("state").stringValue()).isEqualTo("Awaiting approval");
    }
    int good = items.getFirst();
    int bad = items.getLast();

    // when
    assertThat(open("/approvals").press("Approve item " + good).told()).contains("Approved");
    open("/approvals")
        .within("form", "Send it back")
        .fill("Reason, which the supplier reads", "The text says nothing")
        .press("Send item " + bad + " back");

    // then
    assertThat(at().told()).contains("Sent back: item " + bad);
    assertThat(at().text()).contains("Nothing waits.");
    assertThat(supplier.item(good).path("state").stringValue()).isEqualTo("Published");
    assertThat(supplier.item(bad).path("state").stringValue()).isEqualTo("Rejected");
    assertThat(supplier.item(bad).path("stateReason").stringValue())
        .isEqualTo("The text says nothing");
    assertThat(buyerReads(good)).contains("CHANGED " + good);
    assertThat(buyerReads(bad)).doesNotContain("CHANGED " + bad);
  }

  private static String buyerReads(int item) {
    return body(stand.server().buyer(), "/api/v2/items?nobbnos=" + item);
  }

  private Hand open(String path) {
    return at().open(stand.server().ready().operator().resolve(path));
  }

  private Hand at() {
    return Hand.at(page);
  }

  private static String body(Caller caller, String path) {
    try {
      return caller.get(path).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
