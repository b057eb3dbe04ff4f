package dev.lintel.ons;

import dev.lintel.ons.testing.OnsServer;
import dev.lintel.properties.testkit.FrozenContract;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What connectors were promised is frozen beside this module, in the folder contract. */
class ContractIT {

  @Test
  void breaksNoPartner() throws IOException {
    try (OnsServer server = OnsServer.start()) {
      FrozenContract.in("apis/ons/contract").check(server.profile);
    }
  }
}
