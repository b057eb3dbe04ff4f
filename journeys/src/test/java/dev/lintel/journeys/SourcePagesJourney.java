package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Portal;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader of the source pages finds each of their sentences on the page of the API. */
final class SourcePagesJourney {

  private static final String LIST = "docs/reference/source-pages.md";
  private static final Pattern SECTION = Pattern.compile("(?ms)^## ([a-z-]+)\\n(.*?)(?=^## |\\z)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\| (`.*`) \\|$");
  private static final Pattern WORDS = Pattern.compile("`([^`]+)`");

  @Test
  void eachSentenceOfTheSourcePagesIsOnThePageOfItsApi() throws Exception {
    // given
    Map<String, List<MatchResult>> sentences = sentences();
    List<String> missing = new ArrayList<>();

    // when
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server = PackagedServer.on(directory).option("--items", "20").start();
        Portal portal = new Portal(server.ready().http())) {
      for (var api : sentences.entrySet()) {
        String page = portal.page("/apis/" + api.getKey()).text().replaceAll("\\s+", " ");
        for (MatchResult row : api.getValue()) {
          WORDS
              .matcher(row.group(2))
              .results()
              .map(words -> words.group(1))
              .filter(words -> !page.contains(words))
              .forEach(
                  words -> missing.add("%s: %s: %s".formatted(api.getKey(), row.group(1), words)));
        }
      }
    }

    // then
    assertThat(sentences).containsOnlyKeys("connect-supplier", "export", "kontrakt", "ons");
    assertThat(sentences.values()).allMatch(rows -> rows.size() > 10);
    assertThat(missing).isEmpty();
  }

  private static Map<String, List<MatchResult>> sentences() throws Exception {
    Map<String, List<MatchResult>> sentences = new TreeMap<>();
    SECTION
        .matcher(Files.readString(RepositoryRoot.path().resolve(LIST)))
        .results()
        .forEach(section ->
            sentences.put(section.group(1), ROW.matcher(section.group(2)).results().toList()));
    return sentences;
  }
}
