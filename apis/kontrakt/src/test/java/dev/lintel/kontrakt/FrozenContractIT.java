package dev.lintel.kontrakt;

import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.contracts.zones.ZoneRegisters;
import dev.lintel.kontrakt.testing.NamedTokens;
import dev.lintel.properties.testkit.FrozenContract;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What partners were promised is frozen beside this module, in the folder contract. */
class FrozenContractIT {

  @Test
  void breaksNoPartner() throws IOException {
    // given
    var clock = SteppingClock.at("2026-11-01T00:00:00Z");
    try (var database = TestDatabase.fresh("properties", "catalogue");
        var prices = ContractPrices.open(database, 1 << 20)) {
      var parts =
          new KontraktApi.Parts(
              new Contracts(database.jdbi(), clock),
              new ZoneRegisters(database.jdbi()),
              prices,
              clock);

      // when
      var profile = KontraktApi.profile(parts, new NamedTokens(Map.of()), List.of());

      // then
      FrozenContract.in("apis/kontrakt/contract").check(profile);
    }
  }
}
