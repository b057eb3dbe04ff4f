package dev.lintel.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class AuthWallsTest {
  private final HouseRules house = HouseRules.ofApi("dev.lintel.auth");

  @Test
  void keepsTheRulesOfTheHouse() {
    house.check();
  }

  @Test
  void knowsNothingOfTheMakingOfTokens() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.nimbusds..")
        .check(house.classes());
  }
}
