package dev.lintel.supplier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.HouseRules;
import dev.lintel.properties.testkit.SourceSizes;
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
  void keepsItsSourcesSmall() {
    assertThat(SourceSizes.violations("apis/connect-supplier")).isEmpty();
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
