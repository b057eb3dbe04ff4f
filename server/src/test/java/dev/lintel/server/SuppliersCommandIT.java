package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppliersCommandIT {
  private String screen = "";

  @TempDir Path directory;

  @Test
  void registersListsAndRemovesAlternativeSuppliers() throws IOException {
    // given
    Path participants =
        Files.writeString(
            directory.resolve("participants.ndjson"),
            participant(50100, "Owner") + participant(50137, "Other"));
    assertThat(execute("import", participants.toString())).isZero();

    // when
    int added = execute("suppliers", "add-alternative", "50137", "50100");

    // then
    assertThat(added).isZero();
    assertThat(execute("suppliers", "add-alternative", "50137", "50100")).isZero();
    assertThat(screen).contains("may already add");
    assertThat(execute("suppliers", "list")).isZero();
    assertThat(screen).containsPattern("50137 +Other +50100 +Owner");
    assertThat(execute("suppliers", "remove-alternative", "50137", "50100")).isZero();
    assertThat(execute("suppliers", "remove-alternative", "50137", "50100")).isEqualTo(2);
    assertThat(screen).contains("is not registered");
    assertThat(execute("suppliers", "add-alternative", "50100", "50100")).isEqualTo(2);
    assertThat(execute("suppliers", "add-alternative", "1", "2")).isEqualTo(2);
    assertThat(screen).contains("no participant 1", "no participant 2", "import the participants");
    assertThat(execute("suppliers", "add-alternative", "abc", "2")).isEqualTo(2);
  }

  private static String participant(int number, String name) {
    return """
    {"participantNumber": "%d", "name": "%s", "isSupplier": true, "active": true,\
     "status": {"createdDate": "2026-01-01T00:00:00Z", "lastModifiedDate": "2026-01-01T00:00:00Z"}}
    """
        .formatted(number, name);
  }

  private int execute(String... words) {
    Stream<String> data = Stream.of("--data", directory.resolve("data").toString());
    boolean hasSubcommand = words[0].equals("suppliers");
    int head = hasSubcommand ? 2 : 1;
    List<String> all =
        Stream.of(List.of(words).subList(0, head).stream(), data, Stream.of(words).skip(head))
            .flatMap(each -> each)
            .toList();
    CommandRun run = CommandRun.of(all);
    screen = run.screen();
    return run.code();
  }
}
