package dev.lintel.care;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class CareWallsTest {
  private final HouseRules house =
      HouseRules.of("dev.lintel.care", "dev.lintel.properties.store..");
  private final JavaClasses classes = house.classes();

  /** Among them: no cycles, and of other modules the store alone. */
  @Test
  void keepsTheRulesOfTheHouse() {
    house.check();
  }

  @Test
  void knowsNeitherHttpNorAnyWireFormat() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.jetty..", "java.net.http..", "tools.jackson.dataformat..")
        .check(classes);
  }

  @Test
  void nothingKnowsTheFiction() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.lintel.care.fiction..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.lintel.care.fiction..")
        .check(classes);
  }
}
