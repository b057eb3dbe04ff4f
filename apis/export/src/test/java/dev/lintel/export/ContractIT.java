package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.BasicIdentification;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.access.SignInSettings;
import dev.lintel.properties.paging.MemorySealingKeys;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.testkit.FrozenContract;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What partners were promised is frozen beside this module, in the folder contract. */
class ContractIT {

  @Test
  void breaksNoPartner() throws IOException {
    // given
    var clock = SteppingClock.at("2026-11-01T00:00:00Z");
    var random = new SecureRandom();
    try (var database = TestDatabase.fresh("properties", "catalogue");
        var watch = ChangeWatch.start(database)) {
      var accounts = new Accounts(database, random);
      var signIn = SignIn.open(accounts, watch, SignInSettings.DEFAULT, clock, random);
      var catalogue =
          Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(1 << 20), clock);

      // when
      var profile =
          ExportApi.profile(
              catalogue,
              new BasicIdentification(signIn, "NOBB Export"),
              new TokenSeal(new MemorySealingKeys(random), clock, random),
              List.of(),
              clock);

      // then
      FrozenContract.in("apis/export/contract").check(profile);
      assertThat(profile.subscriptions())
          .containsExactlyInAnyOrderElementsOf(ExportSubscriptions.ALL);
    }
  }
}
