package dev.lintel.benchmarks.care;

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

/** One run: a server for each figure, on data that is made once and kept; then the report. */
final class CareRun {
  private static final int ITEMS = 100;
  private static final long SEED = 1;
  private static final String JAVA_OPTIONS = "-Xmx256m";
  private static final int DATE = "yyyy-MM-dd".length();

  private final CareOptions options;
  private final PrintWriter screen;
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final double loadAtBegin = Machine.loadAverage();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Object> data = new LinkedHashMap<>();

  CareRun(CareOptions options, PrintWriter screen) {
    this.options = options;
    this.screen = screen;
  }

  /** Measures, prints and keeps; 0 when every target is met, else 1. */
  int run() throws Exception {
    for (CareFigure figure :
        List.of(new StreamsAgainstCopy(), new SlowStreams(), new SlotRace(options))) {
      if (options.wants(figure)) {
        measure(figure);
      }
    }
    say("");
    Table.lines(findings).forEach(this::say);
    say("");
    say("Kept in " + file());
    return findings.stream().flatMap(each -> each.checks().stream()).allMatch(c -> c.met()) ? 0 : 1;
  }

  private void measure(CareFigure figure) throws Exception {
    var plan =
        new ServerPlan(
            options.root(),
            ITEMS,
            SEED,
            options.employees(),
            figure.options(),
            JAVA_OPTIONS + " " + figure.javaOptions());
    say("Figure " + figure.number() + " on " + plan.data() + " (the first time it is made up)");
    try (ServerProcess server = ServerProcess.start(plan)) {
      var stand = new CareStand(server, plan, options.round(), screen);
      data.put("employees", options.employees());
      data.put("loadingSeconds", server.loadingSeconds());
      findings.add(figure.measure(stand));
      keep();
    }
  }

  /** Kept after each figure, so that a run that is cut short leaves what it found. */
  private void keep() throws IOException {
    new RunReport(
            begun.toString(),
            options.command(),
            Machine.here(),
            data,
            List.of(loadAtBegin, Machine.loadAverage()),
            findings)
        .writeTo(file());
  }

  private Path file() {
    return options.file(begun.toString().substring(0, DATE));
  }

  private void say(String text) {
    screen.println(text);
    screen.flush();
  }
}
