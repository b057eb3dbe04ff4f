package dev.lintel.benchmarks;

import dev.lintel.benchmarks.tls.TlsCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel bench}: its flags and what they mean. */
final class BenchCommand implements Callable<Integer> {

  private static final String ROOT = "lintel.root";

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  static CommandSpec describe() {
    CommandSpec spec = new BenchCommand().spec.name("lintel bench").mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            "Measures speed and memory as ratios within one run, prints a table and keeps a JSON"
                + " file. Exits with 1 when a target is missed.");
    spec.addSubcommand("tls", TlsCommand.describe());
    return spec.addOption(option("--items", "N", "1000000", "size of the fictional catalogue"))
        .addOption(option("--seed", "N", "1", "the number from which its content follows"))
        .addOption(option("--only", "LIST", "", "figures to measure, such as 1,3; default all"))
        .addOption(option("--seconds", "N", "6", "how long a timed round lasts"))
        .addOption(option("--json", "FILE", "", "default benchmarks/results/<date>-<items>.json"));
  }

  private static OptionSpec option(String name, String label, String standard, String meaning) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .defaultValue(standard)
        .description(standard.isEmpty() ? meaning : meaning + " (default " + standard + ")")
        .build();
  }

  @Override
  public Integer call() throws Exception {
    return new BenchRun(options(spec.commandLine().getParseResult()), spec.commandLine().getOut())
        .run();
  }

  private static BenchOptions options(ParseResult given) {
    String json = given.matchedOptionValue("--json", "");
    return new BenchOptions(
        Integer.parseInt(given.matchedOptionValue("--items", "1000000")),
        Long.parseLong(given.matchedOptionValue("--seed", "1")),
        figures(given.matchedOptionValue("--only", "")),
        Duration.ofSeconds(Long.parseLong(given.matchedOptionValue("--seconds", "6"))),
        Optional.of(json).filter(name -> !name.isEmpty()).map(Path::of),
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
