package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.flags.Flag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel bench care}: its flags and what they mean. */
public final class CareCommand implements Callable<Integer> {
  private static final String ROOT = "lintel.root";
  private static final Flag EMPLOYEES =
      new Flag("--employees", "N", "1000000", "size of the fictional care organisation");
  private static final Flag ONLY =
      new Flag("--only", "LIST", "", "figures to measure, such as 13,15; default all");
  private static final Flag SECONDS =
      new Flag("--seconds", "N", "6", "how long a timed round lasts at least");
  private static final Flag RACE =
      new Flag("--race-seconds", "N", "60", "how long clients race for the slots");
  private static final Flag JSON =
      new Flag("--json", "FILE", "", "default benchmarks/results/<date>-care-<employees>.json");

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private CareCommand() {}

  public static CommandSpec describe() {
    CommandSpec spec = new CareCommand().spec.name("care").mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            "Measures the streams of the Ons API over HTTPS with client certificates against COPY,"
                + " slow readers of them, and the race for the slots of requests in parallel."
                + " Exits with 1 when a target is missed.");
    List.of(EMPLOYEES, ONLY, SECONDS, RACE, JSON).forEach(flag -> spec.addOption(flag.spec()));
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new CareRun(options(spec.commandLine().getParseResult()), spec.commandLine().getOut())
        .run();
  }

  private static CareOptions options(ParseResult given) {
    return new CareOptions(
        Path.of(System.getProperty(ROOT, "")).toAbsolutePath(),
        Integer.parseInt(EMPLOYEES.in(given)),
        figures(ONLY.in(given)),
        Duration.ofSeconds(Long.parseLong(SECONDS.in(given))),
        Duration.ofSeconds(Long.parseLong(RACE.in(given))),
        JSON.fileIn(given));
  }

  private static Set<Integer> figures(String list) {
    Set<Integer> figures = new TreeSet<>();
    for (String part : list.split(",")) {
      if (!part.isBlank()) {
        figures.add(Integer.valueOf(part.strip()));
      }
    }
    return figures;
  }
}
