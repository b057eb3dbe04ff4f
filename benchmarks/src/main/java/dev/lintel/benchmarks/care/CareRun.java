package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.report.RunRecord;
import dev.lintel.benchmarks.server.ServerPlan;
import dev.lintel.benchmarks.server.ServerProcess;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run: a server for each figure, on data that is made once and kept; then the report. */
final class CareRun {
  private static final int ITEMS = 100;
  private static final long SEED = 1;
  private static final String JAVA_OPTIONS = "-Xmx256m";

  private final CareOptions options;
  private final PrintWriter screen;
  private final RunRecord record;
  private final Map<String, Object> data = new LinkedHashMap<>();

  CareRun(CareOptions options, PrintWriter screen) {
    this.options = options;
    this.screen = screen;
    record = new RunRecord(screen);
  }

  /** Measures, prints and keeps; 0 when every target is met, else 1. */
  int run() throws Exception {
    for (CareFigure figure :
        List.of(new StreamsAgainstCopy(), new SlowStreams(), new SlotRace(options))) {
      if (options.wants(figure)) {
        measure(figure);
      }
    }
    return record.tell(file());
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
    record.say(
        "Figure " + figure.number() + " on " + plan.data() + " (the first time it is made up)");
    try (ServerProcess server = ServerProcess.start(plan)) {
      var stand = new CareStand(server, plan, options.round(), screen);
      data.put("employees", options.employees());
      data.put("loadingSeconds", server.loadingSeconds());
      record.keep(figure.measure(stand), options.command(), data, file());
    }
  }

  private Path file() {
    return options.file(record.day());
  }
}
