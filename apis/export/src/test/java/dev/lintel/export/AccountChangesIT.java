package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.testing.ExportClient;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.testkit.Eventually;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of accounts hold within a second, also for credentials that are remembered. */
class AccountChangesIT {
  private ExportServer server;
  private ExportClient buyer;

  @BeforeEach
  void start() {
    server = ExportServer.start();
    buyer = server.client();
    assertThat(status(buyer)).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static int status(ExportClient client) {
    return client.get("/api/v2/prices?nobbnos=10000020").status();
  }

  @Test
  void anOldPasswordIsRefusedAndTheNewOneHolds() {
    // when
    server.accounts.changePassword(ExportServer.BUYER, Password.of("blåbær syltetøy"));

    // then
    Eventually.holds("the old password is refused", () -> status(buyer) == 401);
    assertThat(status(buyer.as(ExportServer.BUYER, "blåbær syltetøy"))).isEqualTo(200);
  }

  @Test
  void aDisabledAccountIsRefusedUntilItIsAdmittedAgain() {
    // when
    server.accounts.disable(ExportServer.BUYER, true);

    // then
    Eventually.holds("the account is refused", () -> status(buyer) == 401);
    assertThat(buyer.get("/api/v2/units").code()).isEqualTo("credentials-refused");

    // when
    server.accounts.disable(ExportServer.BUYER, false);

    // then
    assertThat(status(buyer)).isEqualTo(200);
  }

  @Test
  void aSubscriptionThatEndedIsMissed() {
    // when
    server.accounts.changeSubscriptions(ExportServer.BUYER, Set.of(ExportSubscriptions.ITEMS));

    // then
    Eventually.holds("prices are refused", () -> status(buyer) == 401);
    assertThat(buyer.get("/api/v2/prices").code()).isEqualTo("not-subscribed");
    assertThat(buyer.get("/api/v2/units").status()).isEqualTo(200);
  }
}
