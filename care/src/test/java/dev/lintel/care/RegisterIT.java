package dev.lintel.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.fiction.FirstLoad;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Refusal;
import dev.lintel.care.register.RefusedException;
import dev.lintel.care.streams.Selection;
import dev.lintel.care.streams.StreamSettings;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class RegisterIT {
  private static final int EMPLOYEES = 3_000;

  @AutoClose private final Database database = TestDatabase.fresh("care");
  @TempDir private Path spool;

  private Care care(StreamSettings streams) {
    return Care.open(database, SteppingClock.at("2026-11-21T12:00:00Z"), UUID::randomUUID, streams);
  }

  @Test
  void loadsTheSameFictionOnceForTheSameSeed() {
    // when
    boolean first = new FirstLoad(database.dataSource()).run(7, 50);
    boolean second = new FirstLoad(database.dataSource()).run(8, 60);

    // then
    Care care = care(StreamSettings.in(spool));
    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(care.register().count(Employee.KIND)).isEqualTo(50);
    try (Database other = TestDatabase.fresh("care")) {
      new FirstLoad(other.dataSource()).run(7, 50);
      assertThat(
              Care.open(
                      other,
                      SteppingClock.at("2026-11-21T12:00:00Z"),
                      UUID::randomUUID,
                      StreamSettings.in(spool))
                  .register()
                  .find(Employee.KIND, 50)
                  .orElseThrow()
                  .document())
          .isEqualTo(care.register().find(Employee.KIND, 50).orElseThrow().document());
    }
  }

  @Test
  void streamsOneViewOfTheDataHoweverSlowTheReaderIsAndHoldsNoConnection() throws Exception {
    // given a window so small that nearly everything waits on disk
    new FirstLoad(database.dataSource()).run(1, EMPLOYEES);
    Care care = care(new StreamSettings(spool, 1, 1_000, 1L << 30));
    var seen = new ArrayList<byte[]>();

    // when, after the first document, the database has been read, and everything is changed
    care.streams()
        .read(
            Employee.KIND,
            new Selection.All(),
            document -> {
              if (seen.isEmpty()) {
                Eventually.holds("the database has been read", () -> openTransactions() == 0);
                database.jdbi().useHandle(handle -> handle.execute("delete from care.entry"));
              }
              seen.add(document);
            });

    // then
    assertThat(seen).hasSize(EMPLOYEES);
    assertThat(ids(seen)).isEqualTo(IntStream.rangeClosed(1, EMPLOYEES).boxed().toList());
    try (var files = Files.list(spool)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void cutsOffAReaderForWhomTooMuchWaits() {
    // given
    new FirstLoad(database.dataSource()).run(1, EMPLOYEES);
    Care care = care(new StreamSettings(spool, 1, 1_000, 100_000));

    // then
    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            care.streams()
                .read(
                    Employee.KIND,
                    new Selection.All(),
                    document ->
                        Eventually.holds(
                            "the database has been read", () -> openTransactions() == 0)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void letsOneOfSeveralWritersHaveAValueThatIsUnique() throws Exception {
    // given
    Care care = care(StreamSettings.in(spool));

    // when
    List<Future<Boolean>> attempts = new ArrayList<>();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        attempts.add(writers.submit(() -> creates(care)));
      }
    }

    // then
    int made = 0;
    for (Future<Boolean> attempt : attempts) {
      made += attempt.get() ? 1 : 0;
    }
    assertThat(made).isEqualTo(1);
    assertThat(care.register().all(Employee.KIND, Employee.BY_NUMBER, "same")).hasSize(1);
  }

  private static boolean creates(Care care) {
    ObjectNode fields =
        Documents.mapper()
            .createObjectNode()
            .put("identificationNo", "same")
            .put("birthName", "Berk");
    try {
      care.changes().create(Employee.KIND, fields);
      return true;
    } catch (RefusedException refused) {
      assertThat(refused.refusal()).isInstanceOf(Refusal.Taken.class);
      return false;
    }
  }

  private int openTransactions() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select count(*) from pg_stat_activity where datname = current_database()"
                        + " and xact_start is not null and pid <> pg_backend_pid()")
                .mapTo(Integer.class)
                .one());
  }

  private static List<Integer> ids(List<byte[]> documents) {
    return documents.stream()
        .map(document -> Documents.mapper().readTree(document).path("id").intValue())
        .toList();
  }
}
