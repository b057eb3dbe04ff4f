package dev.lintel.benchmarks.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel crash}: its flags and what they mean. */
final class CrashCommand implements Callable<Integer> {
  private static final double SECONDS_OF_A_MINUTE = 60;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  static CommandSpec describe() {
    CommandSpec spec = new CrashCommand().spec.name("lintel crash").mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            "Kills two servers and their database (kill -9) at random instants while suppliers"
                + " write, then judges whether every accepted change has one outcome, applied once"
                + " and in order, and whether every status that was told was true. Exits with 1"
                + " when a promise was broken.");
    return spec.addOption(option("--minutes", "N", "5", "how long, such as 0.5"))
        .addOption(option("--seed", "N", "1", "the number from which instants and load follow"))
        .addOption(option("--rate", "N", "400", "changes a second that the suppliers try"))
        .addOption(option("--kill-every", "SECONDS", "3", "mean pause before the next kill"))
        .addOption(option("--json", "FILE", "", "where the results go"));
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
    return new CrashRun(plan(spec.commandLine().getParseResult()), spec.commandLine().getOut())
        .run();
  }

  private static CrashPlan plan(ParseResult given) {
    String json = given.matchedOptionValue("--json", "");
    return new CrashPlan(
        Path.of(System.getProperty("lintel.root")),
        seconds(number(given, "--minutes", "5") * SECONDS_OF_A_MINUTE),
        (long) number(given, "--seed", "1"),
        number(given, "--rate", "400"),
        seconds(number(given, "--kill-every", "3")),
        json.isEmpty() ? Optional.empty() : Optional.of(Path.of(json)));
  }

  private static double number(ParseResult given, String name, String standard) {
    return Double.parseDouble(given.matchedOptionValue(name, standard));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
