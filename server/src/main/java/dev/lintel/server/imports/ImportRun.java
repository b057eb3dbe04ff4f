package dev.lintel.server.imports;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.intake.IntakeException;
import dev.lintel.delivery.DeliveryIntake;
import dev.lintel.delivery.DeliveryOutcome;
import dev.lintel.delivery.DeliverySource;
import dev.lintel.delivery.rows.UnusableDeliveryException;
import dev.lintel.properties.store.Outage;
import dev.lintel.properties.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.JdbiException;

/** Imports one file after the other; tells what became of each. */
final class ImportRun {

  private static final int ALL_LOADED = 0;
  private static final int SOME_WRONG = 1;

  /** Also the code of whatever else ends an import before its end. */
  static final int UNUSABLE = 2;

  private final Catalogue catalogue;
  private final ImportArguments arguments;
  private final PrintWriter screen;
  private final PrintWriter errors;

  ImportRun(
      Catalogue catalogue, ImportArguments arguments, PrintWriter screen, PrintWriter errors) {
    this.catalogue = catalogue;
    this.arguments = arguments;
    this.screen = screen;
    this.errors = errors;
  }

  /**
   * The exit code: the gravest of all files'.
   *
   * @throws StoreException when the database went away; the files after that are not tried
   */
  int all() throws InterruptedException {
    int code = ALL_LOADED;
    for (String name : arguments.files()) {
      code = Math.max(code, unlessOutage(name));
    }
    return code;
  }

  private int unlessOutage(String name) throws InterruptedException {
    try {
      return one(name);
    } catch (IntakeException | JdbiException e) {
      throw Outage.caused(e) ? new StoreException(remedy(name), e) : e;
    }
  }

  private static String remedy(String name) {
    return ("The database went away while %s was imported; what is saved of it stays. When the"
            + " database is back, import again: a file goes on after its last saved batch, standard"
            + " input begins anew.")
        .formatted(name.equals(ImportArguments.STANDARD_INPUT) ? "standard input" : name);
  }

  private int one(String name) throws InterruptedException {
    try (ImportFile file = ImportFile.open(name)) {
      Path rejects = arguments.rejects().orElseGet(file::rejects);
      DeliverySource source =
          new DeliverySource(file.content(), file.identity(), arguments.kind(), rejects);
      long began = System.nanoTime();
      DeliveryOutcome outcome = take(file, source);
      Duration time = Duration.ofNanos(System.nanoTime() - began);
      screen.print(new ImportSummary(file.name(), outcome, time, rejects).text());
      screen.flush();
      return code(file.name(), outcome);
    } catch (UnusableDeliveryException e) {
      errors.println(name + ": " + e.getMessage());
      return UNUSABLE;
    } catch (IOException | UncheckedIOException e) {
      errors.println(name + ": it cannot be read, or its wrong rows cannot be told: " + e);
      return UNUSABLE;
    }
  }

  private DeliveryOutcome take(ImportFile file, DeliverySource source)
      throws IOException, InterruptedException {
    try (ImportProgress progress = ImportProgress.of(file, errors)) {
      return new DeliveryIntake(catalogue, ImportedKinds.ALL, progress)
          .run(source, arguments.restart());
    }
  }

  private int code(String name, DeliveryOutcome outcome) {
    if (outcome.broken().isPresent()) {
      errors.printf("%s: %s What came before is loaded.%n", name, outcome.broken().get());
      return UNUSABLE;
    }
    return outcome.progress().rejected() > 0 ? SOME_WRONG : ALL_LOADED;
  }
}
