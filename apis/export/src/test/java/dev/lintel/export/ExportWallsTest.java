package dev.lintel.export;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ExportWallsTest {
  /** Among them: no cycles, and nothing known of the server, another API or sockets. */
  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.ofApi("dev.lintel.export", "dev.lintel.catalogue..", "dev.lintel.delivery..")
        .check();
  }
}
