package dev.lintel.properties.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules that hold in every module, kept by one thin test in each. */
public final class HouseRules {
  private static final Pattern VAGUE_TYPES =
      Pattern.compile(".*(Util|Helper|Manager).*|.*(Base|Common|Core|Impl)|Abstract.*");
  private static final Set<String> VAGUE_PACKAGES =
      Set.of("util", "utils", "helper", "helpers", "manager", "base", "common", "core", "impl");

  private final String root;
  private final String[] known;
  private final List<ArchRule> walls;
  private final JavaClasses classes;

  private HouseRules(String root, String[] known, ArchRule... walls) {
    this.root = root;
    this.known = known;
    this.walls = List.of(walls);
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(root);
  }

  /**
   * The rules for a module.
   *
   * @param root the package under which all of the module is
   * @param known the packages of other modules that it may know, as ArchUnit writes them
   */
  public static HouseRules of(String root, String... known) {
    return new HouseRules(root, known);
  }

  /**
   * The rules for the module of an API, which besides knows nothing of sockets or of the path of a
   * request.
   *
   * @param known the packages of its domain, as ArchUnit writes them
   */
  public static HouseRules ofApi(String root, String... known) {
    String[] all = Arrays.copyOf(known, known.length + 1);
    all[known.length] = "dev.lintel.properties..";
    return new HouseRules(
        root,
        all,
        nothingOf(
            "org.eclipse.jetty..",
            "dev.lintel.properties.http..",
            "dev.lintel.properties.pipeline.."));
  }

  /**
   * The rules for a domain: of other modules it knows the store alone, besides neither HTTP nor any
   * wire format, and its fiction is known to nothing.
   */
  public static HouseRules ofDomain(String root) {
    return new HouseRules(
        root,
        new String[] {"dev.lintel.properties.store.."},
        nothingOf("org.eclipse.jetty..", "java.net.http..", "tools.jackson.dataformat.."),
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".fiction..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".fiction.."));
  }

  private static ArchRule nothingOf(String... packages) {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
  }

  /** Checks every rule of the house, in the classes and in the sources of the test's module. */
  public void check() {
    List.of(
            noCycles(),
            noStandardStreams(),
            noOldDates(),
            noSleep(),
            noStaticState(),
            noVagueNames(),
            noStrangers())
        .forEach(rule -> rule.check(classes));
    walls.forEach(wall -> wall.check(classes));
    assertThat(SourceRules.violations(Path.of("").toAbsolutePath())).isEmpty();
  }

  /** The module's own classes, for walls of its own. */
  public JavaClasses classes() {
    return classes;
  }

  private ArchRule noCycles() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new Packages())
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  /** What goes to the screen goes through a writer that a program's first class hands on. */
  private static ArchRule noStandardStreams() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Main")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
  }

  /** A date that an old interface of Java gives becomes an instant at once. */
  private static ArchRule noOldDates() {
    var old = JavaClass.Predicates.belongToAnyOf(Date.class, Calendar.class);
    return noClasses()
        .should()
        .callCodeUnitWhere(
            target(owner(old))
                .and(DescribedPredicate.not(target(name("toInstant"))))
                .as("is of java.util.Date or Calendar"));
  }

  private static ArchRule noSleep() {
    return noClasses()
        .should()
        .callMethodWhere(target(name("sleep")).and(target(owner(name("java.lang.Thread")))));
  }

  private static ArchRule noStaticState() {
    return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
  }

  private static ArchRule noVagueNames() {
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "have a vague name or stand in a package with one", HouseRules::isVague))
        .should()
        .beAssignableTo(Object.class)
        .because("a name says what it is")
        .allowEmptyShould(true);
  }

  private static boolean isVague(JavaClass type) {
    return VAGUE_TYPES.matcher(type.getSimpleName()).matches()
        || Set.of(type.getPackageName().split("\\.")).stream().anyMatch(VAGUE_PACKAGES::contains);
  }

  /** Of our own packages a module knows its own and those that it names. */
  private ArchRule noStrangers() {
    var ours = JavaClass.Predicates.resideInAPackage("dev.lintel..");
    var own = JavaClass.Predicates.resideInAnyPackage(root + "..");
    var permitted = JavaClass.Predicates.resideInAnyPackage(known);
    return noClasses()
        .should()
        .dependOnClassesThat(
            ours.and(DescribedPredicate.not(own.or(permitted))).as("are of other modules"));
  }

  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
