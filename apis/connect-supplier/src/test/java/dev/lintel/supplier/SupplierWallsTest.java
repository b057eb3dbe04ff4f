package dev.lintel.supplier;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class SupplierWallsTest {
  /** Among them: no cycles, and nothing known of the server, another API or sockets. */
  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.ofApi("dev.lintel.supplier", "dev.lintel.catalogue..", "dev.lintel.delivery..")
        .check();
  }
}
