package dev.lintel.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class AuthWallsTest {
  private final HouseRules house = HouseRules.of("dev.lintel.auth", "dev.lintel.properties..");

  @Test
  void keepsTheRulesOfTheHouse() {
    house.check();
  }

  @Test
  void knowsNothingOfSocketsNorOfTheMakingOfTokens() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.eclipse.jetty..",
            "com.nimbusds..",
            "dev.lintel.properties.http..",
            "dev.lintel.properties.pipeline..")
        .check(house.classes());
  }
}
