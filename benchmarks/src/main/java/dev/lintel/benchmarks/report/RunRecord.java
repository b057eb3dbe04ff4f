package dev.lintel.benchmarks.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run has found so far: told on the screen, and kept in a file. */
public final class RunRecord {
  private static final int DATE = "yyyy-MM-dd".length();

  private final PrintWriter screen;
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final double loadAtBegin = Machine.loadAverage();
  private final List<Finding> findings = new ArrayList<>();

  public RunRecord(PrintWriter screen) {
    this.screen = screen;
  }

  /** The day on which the run began, in UTC, such as 2026-11-21. */
  public String day() {
    return begun.toString().substring(0, DATE);
  }

  /**
   * Kept after each figure, so that a run that is cut short leaves what it found.
   *
   * @param command the command line that asks for the same
   * @param data facts of what was measured on
   */
  public void keep(Finding finding, String command, Map<String, Object> data, Path file)
      throws IOException {
    findings.add(finding);
    new RunReport(
            begun.toString(),
            command,
            Machine.here(),
            data,
            List.of(loadAtBegin, Machine.loadAverage()),
            findings)
        .writeTo(file);
  }

  /** Tells all findings; 0 when every target is met, else 1. */
  public int tell(Path file) {
    say("");
    Table.lines(findings).forEach(this::say);
    say("");
    say("Kept in " + file);
    return findings.stream().flatMap(each -> each.checks().stream()).allMatch(c -> c.met()) ? 0 : 1;
  }

  public void say(String text) {
    screen.println(text);
    screen.flush();
  }
}
