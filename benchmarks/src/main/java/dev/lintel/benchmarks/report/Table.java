package dev.lintel.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Findings as a table that is also Markdown. */
public final class Table {

  private static final List<String> HEAD = List.of("figure", "ratio", "measured", "target", "");

  private Table() {}

  /** The lines of the table. */
  public static List<String> lines(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    for (Finding finding : findings) {
      finding.checks().forEach(check -> rows.add(row(finding, check)));
    }
    int[] widths = widths(rows);
    List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    lines.add(1, rule(widths));
    return lines;
  }

  private static List<String> row(Finding finding, Check check) {
    return List.of(
        Integer.toString(finding.figure()),
        check.name(),
        Check.number(check.value()),
        check.targetText(),
        check.verdict());
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < widths.length; column++) {
      line.append(' ').append(row.get(column));
      line.repeat(' ', widths[column] - row.get(column).length()).append(" |");
    }
    return line.toString();
  }

  private static String rule(int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int width : widths) {
      line.repeat('-', width + 2).append('|');
    }
    return line.toString();
  }
}
