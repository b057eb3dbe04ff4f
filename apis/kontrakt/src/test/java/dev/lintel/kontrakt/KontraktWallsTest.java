package dev.lintel.kontrakt;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class KontraktWallsTest {
  /** Among them: no cycles, and nothing known of the server, another API or sockets. */
  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.ofApi("dev.lintel.kontrakt", "dev.lintel.catalogue..", "dev.lintel.delivery..")
        .check();
  }
}
