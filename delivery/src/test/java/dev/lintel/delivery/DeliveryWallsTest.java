package dev.lintel.delivery;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class DeliveryWallsTest {
  private final HouseRules house =
      HouseRules.of(
          "dev.lintel.delivery",
          "dev.lintel.catalogue",
          "dev.lintel.catalogue.intake..",
          "dev.lintel.catalogue.writing..",
          "dev.lintel.properties.problem..",
          "dev.lintel.properties.store..");

  /** Among them: no cycles, and nothing known of an API. */
  @Test
  void keepsTheRulesOfTheHouse() {
    house.check();
  }
}
