package dev.lintel.catalogue;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class CatalogueWallsTest {
  /** Among them: no cycles, of other modules the store alone, and nothing of HTTP. */
  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.ofDomain("dev.lintel.catalogue").check();
  }
}
