package dev.lintel.properties.testkit;

import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.openapi.changes.Change;
import dev.lintel.properties.openapi.changes.ContractChanges;
import dev.lintel.properties.profile.ApiProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The description of an API as it was promised to partners: the files {@code all.json} and {@code
 * latest.json} of a directory in the repository. With {@code -Dcontract.freeze=true} they are
 * written anew, unless that would break somebody.
 */
public final class FrozenContract {
  private static final Logger LOG = LoggerFactory.getLogger(FrozenContract.class);
  private static final String PROPERTY = "contract.freeze";

  private final Path directory;
  private final Freezing freezing;
  private final LocalDate day;

  /**
   * @param freezing whether the files are written anew
   * @param day on which the API as it is now would be published, in UTC
   */
  public FrozenContract(Path directory, Freezing freezing, LocalDate day) {
    this.directory = directory;
    this.freezing = freezing;
    this.day = day;
  }

  /**
   * @param directory from the root of the repository, such as {@code apis/books/contract}
   */
  public static FrozenContract in(String directory) {
    return new FrozenContract(
        RepositoryRoot.path().resolve(directory),
        Freezing.of(System.getProperty(PROPERTY, "")),
        ContractDay.chosen());
  }

  /**
   * Fails where the API as it is now would break a partner of the frozen one, naming what broke and
   * for whom. What was only added passes, with a reminder to freeze it; so does what the frozen
   * files announced, six months ahead, to be gone by the day.
   */
  public Report check(ApiProfile api) throws IOException {
    if (freezing == Freezing.ANYWAY || freezing == Freezing.UNBROKEN && !isFrozen()) {
      freeze(api);
    }
    Report report = compare(api);
    if (report.breaks()) {
      throw new AssertionError(report.text());
    }
    if (freezing == Freezing.UNBROKEN) {
      freeze(api);
      report = compare(api);
    }
    if (!report.upToDate()) {
      LOG.warn(report.text());
    }
    return report;
  }

  private Report compare(ApiProfile api) throws IOException {
    OpenApiDocument all = OpenApiWriter.write(api, Scope.ALL);
    OpenApiDocument frozen = OpenApiDocument.read(frozen(Scope.ALL));
    boolean upToDate =
        Arrays.equals(all.bytes(), frozen(Scope.ALL))
            && Arrays.equals(OpenApiWriter.write(api, Scope.LATEST).bytes(), frozen(Scope.LATEST));
    List<Change> changes = ContractChanges.between(frozen, all, day);
    return new Report(directory, changes, Concerned.of(frozen, changes), upToDate);
  }

  private void freeze(ApiProfile api) throws IOException {
    Files.createDirectories(directory);
    for (Scope scope : Scope.values()) {
      Files.write(file(scope), OpenApiWriter.write(api, scope).bytes());
    }
  }

  private byte[] frozen(Scope scope) throws IOException {
    if (!isFrozen()) {
      throw new AssertionError("There is no %s. %s".formatted(file(scope), advice()));
    }
    return Files.readAllBytes(file(scope));
  }

  private boolean isFrozen() {
    return Stream.of(Scope.values()).map(this::file).allMatch(Files::exists);
  }

  private Path file(Scope scope) {
    return directory.resolve(scope.name().toLowerCase(Locale.ROOT) + ".json");
  }

  private static String advice() {
    return "Run this test with -D%s=true and commit the files that it writes.".formatted(PROPERTY);
  }

  /** Whether the files are written anew. */
  public enum Freezing {
    NEVER,
    /** {@code -Dcontract.freeze=true}: where they break nobody. */
    UNBROKEN,
    /** {@code -Dcontract.freeze=anyway}: also where they break somebody, on purpose. */
    ANYWAY;

    static Freezing of(String word) {
      return switch (word) {
        case "true" -> UNBROKEN;
        case "anyway" -> ANYWAY;
        default -> NEVER;
      };
    }
  }

  /**
   * What the comparison found.
   *
   * @param concerned for whom something breaks
   * @param upToDate whether the frozen files are what would be written now
   */
  public record Report(Path directory, List<Change> changes, String concerned, boolean upToDate) {
    public boolean breaks() {
      return changes.stream().anyMatch(Change::breaking);
    }

    /** All findings, those that break first. */
    public String text() {
      String lines =
          changes.stream()
              .sorted((left, right) -> Boolean.compare(right.breaking(), left.breaking()))
              .map(change -> "\n  " + change)
              .collect(Collectors.joining());
      return breaks()
          ? "The contract frozen in %s is broken; publish a new version instead:%s%s"
              .formatted(directory, lines, concerned)
          : "The contract frozen in %s grew. %s%s".formatted(directory, advice(), lines);
    }
  }
}
