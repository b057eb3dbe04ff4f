package dev.lintel.journeys.browser;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs what pages print in a shell, as a reader does who copies it, and compares the status of each
 * answer with the one that the page tells.
 *
 * @param directory where the shell works
 */
public record PrintedCommands(DataDirectory directory) {

  private static final Pattern STATUS = Pattern.compile("^< HTTP/\\S+ (\\d{3})", Pattern.MULTILINE);

  /**
   * A word before curl's own: it notes what came back and never waits for long. It is silent but
   * for that, since curl's progress meter may stand before a noted status without a line end.
   */
  private static final String OBSERVED_CURL =
      """
      curl() {
        command curl -sSv --stderr "$STEP.$(date +%s%N)" --max-time 30 "$@"
      }
      export -f curl
      """;

  /** For {@code ./lintel}: the build is under way, and the server is none of the checkout's. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "LINTEL_WITHIN_TEST",
          "true",
          "LINTEL_JAVA_OPTS",
          "-Xmx512m -XX:TieredStopAtLevel=1",
          "JAVA_HOME",
          System.getProperty("java.home"));

  /** What went wrong; nothing if each command about the pages' server does what its page says. */
  public List<String> faults(List<Crawled> pages) throws IOException, InterruptedException {
    return faults(pages, command -> !command.startsItsOwnServer());
  }

  /** What went wrong with the commands that start a server of their own. */
  public List<String> faultsOfOwnServers(List<Crawled> pages)
      throws IOException, InterruptedException {
    return faults(pages, PrintedCommand::startsItsOwnServer);
  }

  private List<String> faults(List<Crawled> pages, Predicate<PrintedCommand> which)
      throws IOException, InterruptedException {
    Map<String, List<PrintedCommand>> groups =
        pages.stream()
            .flatMap(page -> PrintedCommand.on(page).stream())
            .filter(which)
            .collect(
                Collectors.groupingBy(
                    command -> command.page() + " " + command.together(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Path lintel = directory.path().resolve("lintel");
    if (Files.notExists(lintel)) {
      Files.createSymbolicLink(lintel, RepositoryRoot.path().resolve("lintel"));
    }
    List<String> faults = new ArrayList<>();
    for (List<PrintedCommand> group : groups.values()) {
      faults.addAll(faultsOf(group));
    }
    return faults;
  }

  private List<String> faultsOf(List<PrintedCommand> group)
      throws IOException, InterruptedException {
    Path notes = Files.createTempDirectory(directory.path(), "commands-");
    String script = OBSERVED_CURL;
    for (int step = 0; step < group.size(); step++) {
      script += "STEP='%s/%d'%n%s%n".formatted(notes, step, group.get(step).text());
    }
    Shell.Outcome outcome =
        new Shell(directory.path(), ENVIRONMENT).run(List.of("bash", "-c", script));
    List<String> faults = new ArrayList<>();
    for (int step = 0; step < group.size(); step++) {
      PrintedCommand command = group.get(step);
      List<Integer> statuses = statuses(notes, step);
      if (statuses.isEmpty() || !command.allows(statuses.getLast())) {
        faults.add(command + " was answered " + statuses + outcome.errors());
      } else if (!command.isNamedIn(outcome.output())) {
        faults.add(command + " was answered by something else: " + outcome.output());
      }
    }
    return faults;
  }

  /** Of the answers of a step, in their order. */
  private static List<Integer> statuses(Path notes, int step) throws IOException {
    try (var files = Files.list(notes)) {
      List<Integer> statuses = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith(step + ".")) {
          STATUS
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> statuses.add(Integer.valueOf(found.group(1))));
        }
      }
      return statuses;
    }
  }
}
