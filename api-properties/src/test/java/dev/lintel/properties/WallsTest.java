package dev.lintel.properties;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallsTest {
  private static final String ROOT = "dev.lintel.properties";
  private static final HouseRules HOUSE = HouseRules.of(ROOT);

  @Test
  void keepsTheRulesOfTheHouse() {
    HOUSE.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"problem", "exchange"})
  void letsVocabularyKnowNothing(String vocabulary) {
    knowsAtMost(vocabulary, vocabulary);
  }

  /** Properties meet in the pipeline; what they share is vocabulary and the store. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "access",
        "limits",
        "negotiation",
        "paging",
        "versions",
        "patch",
        "operations",
        "usage",
        "store"
      })
  void keepsPropertiesApart(String property) {
    knowsAtMost(property, property, "problem", "exchange", "store");
  }

  @Test
  void letsTheNetworkKnowVocabularyAlone() {
    knowsAtMost("http", "http", "problem", "exchange");
  }

  @Test
  void leavesTheServerOfHttpToOnePackage() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT + ".http..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("org.eclipse.jetty..")
        .check(HOUSE.classes());
  }

  @Test
  void leavesMigrationsAndPoolsToOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.flywaydb..", "com.zaxxer..")
        .check(HOUSE.classes());
  }

  private static void knowsAtMost(String name, String... known) {
    DescribedPredicate<JavaClass> permitted =
        JavaClass.Predicates.resideOutsideOfPackage("dev.lintel..");
    for (String other : known) {
      permitted = permitted.or(JavaClass.Predicates.resideInAPackage(ROOT + "." + other + ".."));
    }
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(permitted)
        .allowEmptyShould(true)
        .check(HOUSE.classes());
  }
}
