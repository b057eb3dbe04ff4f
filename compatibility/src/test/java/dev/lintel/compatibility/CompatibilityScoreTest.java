package dev.lintel.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.openapi.changes.Change;
import dev.lintel.properties.openapi.changes.ContractChanges;
import dev.lintel.properties.testkit.RepositoryRoot;
import dev.lintel.properties.testkit.corpus.Corpus;
import dev.lintel.properties.testkit.corpus.CorpusChange;
import dev.lintel.properties.testkit.corpus.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scores are written into the page by {@code -Dscores.write=true}, and compared otherwise. */
class CompatibilityScoreTest {
  private static final String PAGE = "docs/explanation/compatibility-check.md";

  private final Corpus corpus = new Corpus();
  private final List<CorpusChange> changes = corpus.changes();

  @Test
  void publishesTheScoresThatAreMeasured() throws IOException {
    // given
    Path page = RepositoryRoot.path().resolve(PAGE);
    String told = Files.readString(page);

    // when
    String updated = ScorePage.updated(told, measured());
    if (Boolean.getBoolean("scores.write")) {
      Files.writeString(page, updated);
    }

    // then
    assertThat(Files.readString(page))
        .as("Run this test with -Dscores.write=true and commit %s.", PAGE)
        .isEqualTo(updated);
  }

  @Test
  void lowersDocumentsWithoutChangingTheirMeaning() {
    // an unchanged document must be no finding, or the comparison would be unfair
    assertThat(changes)
        .extracting(change -> new CorpusChange("", change.old(), change.old(), null, ""))
        .noneMatch(OpenApiDiff::refuses);
  }

  private String measured() {
    Map<String, Score> scores = new LinkedHashMap<>();
    Score lowered = Score.of(changes, OpenApiDiff::refuses);
    scores.put("`ContractChanges`", Score.of(changes, CompatibilityScoreTest::breaks));
    scores.put("openapi-diff-core, documents lowered to OpenAPI 3.0", lowered);
    scores.put(
        "openapi-diff-core, documents as they are (OpenAPI 3.1)",
        Score.of(changes, OpenApiDiff::refusesUnlowered));
    return ScorePage.measured(corpus.size(), scores, lowered);
  }

  private static boolean breaks(CorpusChange change) {
    return ContractChanges.between(change.old(), change.young()).stream()
        .anyMatch(Change::breaking);
  }
}
