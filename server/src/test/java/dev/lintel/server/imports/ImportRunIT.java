package dev.lintel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.StoreException;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunIT {
  private static final String LOSS =
      "create function catalogue.lose() returns trigger language plpgsql as"
          + " 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'";
  private static final String TRIGGER =
      "create trigger lose before insert on catalogue.unit for each row execute function"
          + " catalogue.lose()";

  private final StringWriter screen = new StringWriter();

  @TempDir Path directory;

  @Test
  void tellsOfADatabaseThatWentAwayAndGoesOnLater() throws Exception {
    // given
    Path units = directory.resolve("units.json");
    Files.writeString(units, "[{\"unit\": \"STK\", \"description\": \"Stykk\"}]");
    try (Database database = TestDatabase.fresh("properties", "catalogue")) {
      ImportRun run = importing(database, units);
      database.jdbi().useHandle(handle -> handle.execute(LOSS));
      database.jdbi().useHandle(handle -> handle.execute(TRIGGER));

      // when, then
      assertThatThrownBy(run::all)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("The database went away while %s was imported", units)
          .hasMessageContaining("goes on after its last saved batch");

      // given
      database.jdbi().useHandle(handle -> handle.execute("drop trigger lose on catalogue.unit"));

      // when, then
      assertThat(run.all()).isZero();
      assertThat(screen.toString()).contains("1 inserted");
    }
  }

  private ImportRun importing(Database database, Path file) {
    Catalogue catalogue =
        Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(1), InstantSource.system());
    ImportArguments arguments =
        new ImportArguments(List.of(file.toString()), Optional.empty(), Optional.empty(), false);
    PrintWriter out = new PrintWriter(screen, true);
    return new ImportRun(catalogue, arguments, out, out);
  }
}
