package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The examples on the page of rules, as tables of texts. */
final class PageOfRules {

  private static final String PAGE = "docs/explanation/contract-prices.md";
  private static final String EXAMPLE = "### Example: ";

  /** One example; tables by the name of their first column, rows by the names of their columns. */
  record Example(String name, Map<String, List<Map<String, String>>> tables) {

    /** The rows of the table that has such columns. */
    List<Map<String, String>> rows(String... columns) {
      return tables.getOrDefault(String.join(" ", columns), List.of());
    }
  }

  private PageOfRules() {}

  static List<Example> examples() {
    try {
      String page = Files.readString(RepositoryRoot.path().resolve(PAGE));
      return Arrays.stream(page.split("\n" + EXAMPLE)).skip(1).map(PageOfRules::example).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(String text) {
    List<String> lines = text.lines().toList();
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    for (int line = 1; line < lines.size(); line++) {
      if (lines.get(line).startsWith("|---")) {
        List<String> columns = cells(lines.get(line - 1));
        tables.put(columns.get(0) + " " + columns.get(1), rows(columns, lines, line + 1));
      }
    }
    return new Example(lines.getFirst(), tables);
  }

  private static List<Map<String, String>> rows(
      List<String> columns, List<String> lines, int first) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int line = first; line < lines.size() && lines.get(line).startsWith("|"); line++) {
      List<String> cells = cells(lines.get(line));
      Map<String, String> row = new LinkedHashMap<>();
      IntStream.range(0, columns.size())
          .forEach(place -> row.put(columns.get(place), cells.get(place)));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
        .map(String::strip)
        .map(cell -> cell.equals("-") ? "" : cell)
        .toList();
  }
}
