package dev.lintel.benchmarks;

import dev.lintel.benchmarks.care.CareCommand;
import dev.lintel.benchmarks.flags.Flag;
import dev.lintel.benchmarks.tls.TlsCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel bench}: its flags and what they mean. */
final class BenchCommand implements Callable<Integer> {

  private static final String ROOT = "lintel.root";

  private static final Flag ITEMS =
      new Flag("--items", "N", "1000000", "size of the fictional catalogue");
  private static final Flag SEED =
      new Flag("--seed", "N", "1", "the number from which its content follows");
  private static final Flag ONLY =
      new Flag("--only", "LIST", "", "figures to measure, such as 1,3; default all");
  private static final Flag SECONDS =
      new Flag("--seconds", "N", "6", "how long a timed round lasts");
  private static final Flag JSON =
      new Flag("--json", "FILE", "", "default benchmarks/results/<date>-<items>.json");
  private static final List<Flag> FLAGS = List.of(ITEMS, SEED, ONLY, SECONDS, JSON);

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  static CommandSpec describe() {
    CommandSpec spec = new BenchCommand().spec.name("lintel bench").mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            "Measures speed and memory as ratios within one run, prints a table and keeps a JSON"
                + " file. Exits with 1 when a target is missed.");
    spec.addSubcommand("care", CareCommand.describe());
    spec.addSubcommand("tls", TlsCommand.describe());
    FLAGS.forEach(flag -> spec.addOption(flag.spec()));
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new BenchRun(options(spec.commandLine().getParseResult()), spec.commandLine().getOut())
        .run();
  }

  private static BenchOptions options(ParseResult given) {
    return new BenchOptions(
        Integer.parseInt(ITEMS.in(given)),
        Long.parseLong(SEED.in(given)),
        figures(ONLY.in(given)),
        Duration.ofSeconds(Long.parseLong(SECONDS.in(given))),
        JSON.fileIn(given),
        Path.of(System.getProperty(ROOT, "")).toAbsolutePath());
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
