package dev.lintel.ons;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class OnsWallsTest {
  /** Among them: no cycles, and nothing known of the server, another API or sockets. */
  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.ofApi("dev.lintel.ons", "dev.lintel.care..").check();
  }
}
