package dev.lintel.benchmarks;

import dev.lintel.benchmarks.figures.Figure;
import dev.lintel.benchmarks.figures.Figures;
import dev.lintel.benchmarks.figures.RaisedLimits;
import dev.lintel.benchmarks.figures.Stand;
import dev.lintel.benchmarks.report.RunRecord;
import dev.lintel.benchmarks.server.ServerPlan;
import dev.lintel.benchmarks.server.ServerProcess;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run: a server for each set of JVM options, the figures one after another, the report. */
final class BenchRun {

  private final BenchOptions options;
  private final PrintWriter screen;
  private final RunRecord record;

  BenchRun(BenchOptions options, PrintWriter screen) {
    this.options = options;
    this.screen = screen;
    record = new RunRecord(screen);
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
    return record.tell(file());
  }

  private void measure(String javaOptions, List<Figure> figures) throws Exception {
    ServerPlan plan = new ServerPlan(options.root(), options.items(), options.seed(), javaOptions);
    record.say(
        "Starting the server on " + plan.data() + " (the first time this loads the catalogue)");
    try (ServerProcess server = ServerProcess.start(plan)) {
      Stand stand = new Stand(server, options.round(), options.seed(), screen);
      RaisedLimits.raise(stand);
      Map<String, Object> catalogue = CatalogueFacts.read(stand);
      for (Figure figure : figures) {
        record.say("Figure " + figure.number());
        record.keep(figure.measure(stand), options.command(), catalogue, file());
      }
    }
  }

  private Path file() {
    return options.file(record.day());
  }
}
