package dev.lintel.benchmarks;

import dev.lintel.benchmarks.figures.Figure;
import dev.lintel.benchmarks.figures.Figures;
import dev.lintel.benchmarks.figures.RaisedLimits;
import dev.lintel.benchmarks.figures.Stand;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.benchmarks.report.Machine;
import dev.lintel.benchmarks.report.RunReport;
import dev.lintel.benchmarks.report.Table;
import dev.lintel.benchmarks.server.ServerPlan;
import dev.lintel.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run: a server for each set of JVM options, the figures one after another, the report. */
final class BenchRun {

  private final BenchOptions options;
  private final PrintWriter screen;
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final double loadAtBegin = Machine.loadAverage();
  private final List<Finding> findings = new ArrayList<>();
  private Map<String, Object> catalogue = Map.of();

  BenchRun(BenchOptions options, PrintWriter screen) {
    this.options = options;
    this.screen = screen;
  }

  /** Measures, prints and keeps; 0 when every target is met, else 1. */
  int run() throws Exception {
    Map<String, List<Figure>> byJavaOptions = new LinkedHashMap<>();
    for (Figure figure : Figures.all()) {
      if (options.only().isEmpty() || options.only().contains(figure.number())) {
        byJavaOptions.computeIfAbsent(figure.javaOptions(), _ -> new ArrayList<>()).add(figure);
      }
    }
    for (var group : byJavaOptions.entrySet()) {
      measure(group.getKey(), group.getValue());
    }
    report();
    return findings.stream().flatMap(each -> each.checks().stream()).allMatch(c -> c.met()) ? 0 : 1;
  }

  private void measure(String javaOptions, List<Figure> figures) throws Exception {
    ServerPlan plan = new ServerPlan(options.root(), options.items(), options.seed(), javaOptions);
    say("Starting the server on " + plan.data() + " (the first time this loads the catalogue)");
    try (ServerProcess server = ServerProcess.start(plan)) {
      Stand stand = new Stand(server, options.round(), options.seed(), screen);
      RaisedLimits.raise(stand);
      catalogue = CatalogueFacts.read(stand);
      for (Figure figure : figures) {
        say("Figure " + figure.number());
        findings.add(figure.measure(stand));
        keep();
      }
    }
  }

  /** Kept after each figure, so that a run that is cut short leaves what it found. */
  private void keep() throws IOException {
    new RunReport(
            begun.toString(),
            options.command(),
            Machine.here(),
            catalogue,
            List.of(loadAtBegin, Machine.loadAverage()),
            findings)
        .writeTo(file());
  }

  private void report() {
    say("");
    Table.lines(findings).forEach(this::say);
    say("");
    say("Kept in " + file());
  }

  private Path file() {
    return options.json().orElseGet(this::standardFile);
  }

  private Path standardFile() {
    String date = begun.toString().substring(0, "yyyy-MM-dd".length());
    return options.root().resolve("benchmarks/results/%s-%d.json".formatted(date, options.items()));
  }

  private void say(String text) {
    screen.println(text);
    screen.flush();
  }
}
