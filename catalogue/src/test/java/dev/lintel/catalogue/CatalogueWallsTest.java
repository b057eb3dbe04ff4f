package dev.lintel.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class CatalogueWallsTest {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.lintel.catalogue");

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.lintel.catalogue.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void knowsNeitherHttpNorAnyApi() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.eclipse.jetty..",
            "dev.lintel.export..",
            "dev.lintel.properties.http..",
            "dev.lintel.properties.pipeline..",
            "dev.lintel.properties.exchange..")
        .check(classes);
  }

  @Test
  void nothingKnowsTheFiction() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.lintel.catalogue.fiction..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.lintel.catalogue.fiction..")
        .check(classes);
  }
}
