package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.Documents;
import dev.lintel.journeys.testing.Documents.Command;
import dev.lintel.journeys.testing.Documents.Document;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A reader follows the documents and finds what they promise. */
final class DocumentationJourney {

  /** Done by the launcher itself, or by a part that has its own words. */
  private static final Set<String> OF_THE_LAUNCHER = Set.of("test", "bench");

  private final List<Document> documents = Documents.below(RepositoryRoot.path());

  @Test
  void findsEveryFileThatALinkNames() {
    // when
    List<String> broken =
        documents.stream().flatMap(document -> document.brokenLinks().stream()).toList();

    // then
    assertThat(broken).isEmpty();
  }

  @Test
  void findsEveryPathThatTheMapOfTheCodeNames() {
    // when
    List<String> missing =
        documents.stream()
            .filter(document -> document.path().endsWith("ARCHITECTURE.md"))
            .flatMap(document -> document.paths().stream())
            .filter(path -> !Files.exists(RepositoryRoot.path().resolve(path)))
            .toList();

    // then
    assertThat(missing).isEmpty();
  }

  @Test
  void canSayEveryCommandAsItIsWritten() throws Exception {
    // given
    List<Command> commands =
        documents.stream().flatMap(document -> document.commands().stream()).distinct().toList();
    assertThat(commands).isNotEmpty();

    // when
    List<String> wrong = new ArrayList<>();
    try (DataDirectory directory = DataDirectory.make()) {
      Shell shell = new Shell(directory.path(), Map.of());
      Map<List<String>, Shell.Outcome> helps = new HashMap<>();
      for (Command command : commands) {
        if (!OF_THE_LAUNCHER.contains(command.verb())) {
          wrong.addAll(faults(command, help(shell, command, helps)));
        }
      }
    }

    // then
    assertThat(wrong).isEmpty();
  }

  private static Shell.Outcome help(
      Shell shell, Command command, Map<List<String>, Shell.Outcome> known) throws Exception {
    List<String> asked = command.help();
    if (!known.containsKey(asked)) {
      known.put(asked, shell.lintel(asked.toArray(String[]::new)));
    }
    return known.get(asked);
  }

  private static List<String> faults(Command command, Shell.Outcome help) {
    if (help.code() != 0) {
      return List.of(command + ": there is no such command");
    }
    return command.options().stream()
        .filter(option -> !help.output().contains(option))
        .map(option -> command + ": there is no option " + option)
        .toList();
  }
}
