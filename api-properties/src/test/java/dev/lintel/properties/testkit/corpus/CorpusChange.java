package dev.lintel.properties.testkit.corpus;

import dev.lintel.properties.openapi.OpenApiDocument;

/**
 * One step from a document to another: a change of the corpus, made or taken back.
 *
 * @param why what partners would notice, in a sentence
 */
public record CorpusChange(
    String name, OpenApiDocument old, OpenApiDocument young, Verdict verdict, String why) {

  /** What the step is for partners, as the corpus says. */
  public enum Verdict {
    BREAKS,
    ADDS,
    /** Nothing on the wire is another. */
    SAME;

    static Verdict of(String word) {
      return valueOf(word.strip().toUpperCase(java.util.Locale.ROOT));
    }
  }

  public boolean breaks() {
    return verdict == Verdict.BREAKS;
  }

  @Override
  public String toString() {
    return name;
  }
}
