package dev.lintel.supplier;

import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import dev.lintel.properties.operations.OperationSettings;
import dev.lintel.properties.operations.Operations;
import dev.lintel.properties.paging.MemorySealingKeys;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.testkit.FrozenContract;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import dev.lintel.supplier.testing.NamedTokens;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What suppliers were promised is frozen beside this module, in the folder contract. */
class ContractIT {

  @Test
  void breaksNoPartner() throws IOException {
    // given
    var clock = SteppingClock.at("2026-11-01T00:00:00Z");
    var random = new SecureRandom();
    try (var database = TestDatabase.fresh("properties", "catalogue")) {
      var parts =
          new SupplierApi.Parts(
              new OwnCopies(database.dataSource(), clock, ZoneOffset.UTC),
              () -> {
                try (var connection = database.dataSource().getConnection()) {
                  return ReferenceLists.read(connection);
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              },
              new Operations(database, OperationSettings.defaults(), clock, random),
              new TokenSeal(new MemorySealingKeys(random), clock, random),
              clock);

      // when
      var profile = SupplierApi.profile(parts, new NamedTokens(Map.of()), List.of());

      // then
      FrozenContract.in("apis/connect-supplier/contract").check(profile);
    }
  }
}
