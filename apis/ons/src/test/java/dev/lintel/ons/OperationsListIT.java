package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.resource.PathLives;
import dev.lintel.ons.resource.Successors;
import dev.lintel.ons.testing.OnsServer;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The list of operations is written from the profile and the vendor's table. */
class OperationsListIT {
  private static final Path PAGE =
      RepositoryRoot.path().resolve("docs/reference/ons-operations.md");

  /** Of the source page alone: the vendor's later table does not have them. */
  private static final Set<String> OF_THE_SOURCE_PAGE = Set.of("ping");

  private static final String HEAD =
      """
      # Operations of the Ons API

      All operations that the vendor's table of 2025 names, and those that this server answers besides. %d of %d are served. Each answers below \
      `/t/` and at its later path below `/v0/`. Written by a test: run `OperationsListIT` with `-Dcontract.freeze=true`.

      Where the vendor's schemas and the source page differ, the source page wins: what is created is answered 200 with the enriched body as the \
      schemas say, but contracts 201 with `Location` and without a body; privacy settings 202 without a body; actions, and deletes that the schemas \
      give so, 204. Besides, every operation can answer 400, 401 (no right), 403 (not authenticated), 406, 429, 500, 503 and 504.

      """;

  @AutoClose private final OnsServer server = OnsServer.start();
  private final Successors table = Successors.read(PathLives.OPEN);

  @Test
  void listsWhatIsServedAndWhatIsNot() throws IOException {
    // given
    String text = text(server.profile);
    if (Boolean.getBoolean("contract.freeze")) {
      Files.writeString(PAGE, text);
    }

    // then
    assertThat(Files.readString(PAGE))
        .as("Run this test with -Dcontract.freeze=true and commit " + PAGE)
        .isEqualTo(text);
  }

  @Test
  void servesNoPathThatTheVendorDoesNotKnow() {
    Set<String> known =
        table.rows().stream()
            .map(row -> row.method() + " " + row.path())
            .collect(Collectors.toSet());
    assertThat(server.profile.routes())
        .filteredOn(route -> !OF_THE_SOURCE_PAGE.contains(route.operation()))
        .extracting(route -> key(route).replaceFirst("/data\\.(json|xml)$", "/data"))
        .allMatch(known::contains);
  }

  private String text(ApiProfile profile) {
    Map<String, Route> served =
        profile.routes().stream()
            .collect(Collectors.toMap(OperationsListIT::key, Function.identity()));
    var lines = new TreeMap<String, String>();
    for (Successors.Row row : table.rows()) {
      String key = row.method() + " " + row.path();
      lines.put(row.path() + " " + row.method(), line(key, row.successor(), served.get(key)));
    }
    for (Route route : profile.routes()) {
      lines.putIfAbsent(route.path().text() + " " + route.method(), line(key(route), "", route));
    }
    long count = lines.values().stream().filter(line -> !line.endsWith("| |")).count();
    return HEAD.formatted(count, lines.size())
        + "| operation | later path | answers |\n|---|---|---|\n"
        + String.join("\n", lines.values())
        + "\n";
  }

  private static String line(String key, String successor, Route route) {
    String later = successor.isEmpty() ? " " : " `%s` ".formatted(successor);
    return "| `%s` |%s| %s".formatted(key, later, route == null ? "|" : statuses(route) + " |");
  }

  private static String statuses(Route route) {
    List<Integer> own = route.outcomes().stream().map(Outcome::status).toList();
    Stream<Integer> missing =
        route.path().text().contains("{") && !own.contains(404) ? Stream.of(404) : Stream.empty();
    return Stream.concat(own.stream(), missing)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String key(Route route) {
    return route.method() + " " + route.path().text();
  }
}
