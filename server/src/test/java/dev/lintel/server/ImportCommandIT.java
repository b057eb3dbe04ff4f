package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandIT {
  private String screen = "";

  @TempDir Path directory;

  @Test
  void loadsWithoutAServerAndTellsWhatWasWrong() throws IOException {
    // given
    Path units = file("units.json", "[{\"unit\": \"STK\", \"description\": \"Stykk\"}]");
    Path wrong =
        file("wrong.ndjson", "{\"unit\": \"M2\", \"description\": \"\"}\n{\"unit\": \"M3\"}\n");
    Path cut = file("cut.json", "[{\"unit\": \"LM\", \"description\": \"\"}, {\"unit\"");

    // then
    assertThat(load(units)).isZero();
    assertThat(screen)
        .contains("units.json: 1 rows of units")
        .contains("1 inserted, 0 updated, 0 unchanged, 0 rejected");
    assertThat(load(units)).isZero();
    assertThat(screen).contains("0 inserted, 0 updated, 1 unchanged, 0 rejected");
    assertThat(load(wrong)).isEqualTo(1);
    assertThat(Files.readAllLines(directory.resolve("wrong.ndjson.rejected.ndjson")))
        .containsExactly(
            "{\"line\":2,\"number\":2,\"key\":\"M3\",\"faults\":[{\"field\":\"description\","
                + "\"message\":\"is missing\"}],\"row\":{\"unit\":\"M3\"}}");
    assertThat(load(cut)).isEqualTo(2);
    assertThat(screen).contains("cut.json: 1 rows of units");
  }

  @Test
  void loadsReferenceListsAsTheyAreDelivered() throws IOException {
    // given
    Path brands =
        file(
            "brands.json",
            "{\"name\":\"brands\",\"entries\":[{\"name\":\"SYS 840\",\"description\":\"\",\"parent\":\"\"}]}\n");
    Path wrong =
        file(
            "wrong.ndjson",
            """
            {"name": "units", "entries": []}
            {"name": "countries", "entries": []}
            {"name": "colours", "entries": []}
            {"name": "etimclasses", "entries": [{"name": "EC002112"}, {"name": ""}]}
            {"name": "brands", "entries": [{"name": "A"}, {"name": "A", "parent": "1234567"}, {"name": "A"}]}
            """);

    // then
    assertThat(load(brands)).isZero();
    assertThat(screen).contains("brands.json: 1 rows of referencelists");
    assertThat(load(brands)).isZero();
    assertThat(screen).contains("0 inserted, 0 updated, 1 unchanged, 0 rejected");
    assertThat(load(wrong)).isEqualTo(1);
    assertThat(Files.readString(directory.resolve("wrong.ndjson.rejected.ndjson")))
        .contains("import those instead", "is the same everywhere", "must be one of brands")
        .contains("\"entries[1].name\"", "\"entries[1].parent\"", "\"entries[2].name\"");
  }

  @Test
  void tellsEveryFaultOfItsArguments() {
    // when
    int code = execute("import", "--kind", "cats", "nowhere.json", directory.toString());

    // then
    assertThat(code).isEqualTo(2);
    assertThat(screen)
        .contains("nowhere.json: there is no such file")
        .contains("this is a directory")
        .contains("give one of items, prices");
  }

  @Test
  void tellsThatTheDatabaseCannotBeReachedByTheCodeOfAnImportThatDidNotEnd() throws IOException {
    // given
    Path units = file("units.json", "[]");

    // when
    int code =
        execute("import", "--database", "jdbc:postgresql://127.0.0.1:1/none", units.toString());

    // then
    assertThat(code).isEqualTo(2);
    assertThat(screen)
        .contains("Cannot reach the database", "Check that it runs")
        .doesNotContain("\tat ");
  }

  @Test
  void asksForAFile() {
    assertThat(execute("import")).isEqualTo(2);
  }

  private int load(Path file) {
    return execute("import", "--data", directory.resolve("data").toString(), file.toString());
  }

  private int execute(String... arguments) {
    CommandRun run = CommandRun.of(List.of(arguments));
    screen = run.screen();
    return run.code();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }
}
