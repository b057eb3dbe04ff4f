package dev.lintel.compatibility;

import dev.lintel.properties.testkit.corpus.CorpusChange;
import dev.lintel.properties.testkit.corpus.Score;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The measured part of docs/explanation/compatibility-check.md. */
final class ScorePage {
  static final String BEGIN = "<!-- measured: begin -->\n";
  static final String END = "<!-- measured: end -->\n";

  private ScorePage() {}

  /** The page with its measured part written anew. */
  static String updated(String page, String measured) {
    return page.substring(0, page.indexOf(BEGIN))
        + BEGIN
        + measured
        + page.substring(page.indexOf(END));
  }

  static String measured(long size, Map<String, Score> scores, Score detailed) {
    Score any = scores.values().iterator().next();
    return """

    %d changes, each made and taken back: %d steps, of which %d break a partner and %d do not.

    | check | breaking steps missed | false alarms |
    |---|---|---|
    %s
    <details>
    <summary>Breaking steps that openapi-diff misses</summary>

    %s
    </details>

    <details>
    <summary>Harmless steps that openapi-diff refuses</summary>

    %s
    </details>

    """
        .formatted(
            size,
            any.breaking() + any.harmless(),
            any.breaking(),
            any.harmless(),
            scores.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .collect(Collectors.joining()),
            list(detailed.missed()),
            list(detailed.falseAlarms()));
  }

  private static String row(String check, Score score) {
    return "| %s | %s | %s |\n"
        .formatted(
            check,
            share(score.missed().size(), score.breaking()),
            share(score.falseAlarms().size(), score.harmless()));
  }

  private static String share(long count, long all) {
    return String.format(Locale.ROOT, "%d of %d (%.1f %%)", count, all, 100.0 * count / all);
  }

  private static String list(List<CorpusChange> changes) {
    return changes.stream()
        .map(change -> "- %s: %s\n".formatted(change.name(), change.why()))
        .collect(Collectors.joining())
        .replace("<", "&lt;");
  }
}
