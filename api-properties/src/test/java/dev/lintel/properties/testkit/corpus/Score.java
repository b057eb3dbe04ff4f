package dev.lintel.properties.testkit.corpus;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a check of compatibility judges the corpus.
 *
 * @param missed breaking changes that it lets pass
 * @param falseAlarms harmless changes that it refuses
 */
public record Score(
    long breaking, long harmless, List<CorpusChange> missed, List<CorpusChange> falseAlarms) {

  /**
   * Judges each change.
   *
   * @param refuses whether the check calls a change breaking
   */
  public static Score of(List<CorpusChange> changes, Predicate<CorpusChange> refuses) {
    List<CorpusChange> breaking = changes.stream().filter(CorpusChange::breaks).toList();
    Stream<CorpusChange> harmless = changes.stream().filter(change -> !change.breaks());
    return new Score(
        breaking.size(),
        changes.size() - (long) breaking.size(),
        breaking.stream().filter(change -> !refuses.test(change)).toList(),
        harmless.filter(refuses).toList());
  }
}
