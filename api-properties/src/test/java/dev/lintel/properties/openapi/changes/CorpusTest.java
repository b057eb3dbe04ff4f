package dev.lintel.properties.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.corpus.Corpus;
import dev.lintel.properties.testkit.corpus.CorpusChange;
import dev.lintel.properties.testkit.corpus.CorpusChange.Verdict;
import dev.lintel.properties.testkit.corpus.Score;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The check is judged on the corpus: nothing that breaks passes, and hardly anything else fails.
 */
class CorpusTest {
  private static final double ALARMS_BORNE = 0.01;

  private final Corpus corpus = new Corpus();

  @Test
  void knowsManyChangesOfBothKinds() {
    // when
    List<CorpusChange> changes = corpus.changes();

    // then
    assertThat(corpus.size()).isGreaterThanOrEqualTo(150);
    assertThat(changes).extracting(CorpusChange::name).doesNotHaveDuplicates();
    assertThat(changes).extracting(CorpusChange::verdict).contains(Verdict.values());
    assertThat(changes).allSatisfy(change -> assertThat(change.why()).isNotBlank());
  }

  @Test
  void letsNothingPassThatBreaksAndRaisesHardlyAnAlarm() {
    // when
    Score score = Score.of(corpus.changes(), CorpusTest::breaks);

    // then
    assertThat(score.missed()).isEmpty();
    assertThat(score.falseAlarms())
        .hasSizeLessThanOrEqualTo((int) (score.harmless() * ALARMS_BORNE));
  }

  @Test
  void saysNothingWhereNothingOnTheWireIsAnother() {
    // when
    Stream<CorpusChange> same =
        corpus.changes().stream().filter(change -> change.verdict() == Verdict.SAME);

    // then
    assertThat(same)
        .filteredOn(change -> !ContractChanges.between(change.old(), change.young()).isEmpty())
        .isEmpty();
  }

  @Test
  void everyChangeIsOne() {
    assertThat(corpus.changes())
        .allSatisfy(
            change -> assertThat(change.old().bytes()).isNotEqualTo(change.young().bytes()));
  }

  private static boolean breaks(CorpusChange change) {
    return ContractChanges.between(change.old(), change.young()).stream()
        .anyMatch(Change::breaking);
  }
}
