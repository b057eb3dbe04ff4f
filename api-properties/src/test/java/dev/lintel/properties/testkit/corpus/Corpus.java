package dev.lintel.properties.testkit.corpus;

import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.testkit.corpus.CorpusChange.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The changes of the file {@code corpus/mutations.txt}, which tells how it is written. */
public final class Corpus {
  private static final String HEADING = "## ";
  private static final String COLUMNS = " \\| ";

  private final OpenApiDocument base = OpenApiDocument.read(resource("base.json"));

  /** Each change twice: as it is made, and as it is taken back. */
  public List<CorpusChange> changes() {
    List<CorpusChange> changes = new ArrayList<>();
    String group = "";
    for (String line : lines()) {
      if (line.startsWith(HEADING)) {
        group = line.substring(HEADING.length());
      } else if (isRow(line)) {
        bothWays(group, line).forEach(changes::add);
      }
    }
    return changes;
  }

  /** How many changes are written down. */
  public long size() {
    return lines().stream().filter(Corpus::isRow).count();
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> lines() {
    return new String(resource("mutations.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private Stream<CorpusChange> bothWays(String group, String row) {
    List<String> columns = Arrays.asList(row.split(COLUMNS, 5));
    String name = group + ": " + columns.get(2);
    String why = columns.get(4);
    OpenApiDocument changed = changed(columns.get(3));
    return Stream.of(
        new CorpusChange(name, base, changed, Verdict.of(columns.get(0)), why),
        new CorpusChange(name + " (undone)", changed, base, Verdict.of(columns.get(1)), why));
  }

  private OpenApiDocument changed(String edits) {
    JsonNode tree = base.tree();
    for (String edit : edits.split(" ;; ")) {
      new DocumentEdit(tree).apply(edit.strip());
    }
    return OpenApiDocument.of(tree);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
