package dev.lintel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.HouseRules;
import dev.lintel.properties.testkit.SourceSizes;
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

  @Test
  void keepsItsSourcesSmall() {
    assertThat(SourceSizes.violations("delivery")).isEmpty();
  }
}
