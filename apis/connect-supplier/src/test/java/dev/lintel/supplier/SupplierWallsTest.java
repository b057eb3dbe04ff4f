package dev.lintel.supplier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class SupplierWallsTest {
  private final HouseRules house =
      HouseRules.of(
          "dev.lintel.supplier",
          "dev.lintel.catalogue..",
          "dev.lintel.delivery..",
          "dev.lintel.properties..");

  /** Among them: no cycles, and nothing known of the server or another API. */
  @Test
  void keepsTheRulesOfTheHouse() {
    house.check();
  }

  @Test
  void knowsNothingOfSocketsOrOfThePathOfARequest() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.eclipse.jetty..",
            "dev.lintel.properties.http..",
            "dev.lintel.properties.pipeline..")
        .check(house.classes());
  }
}
