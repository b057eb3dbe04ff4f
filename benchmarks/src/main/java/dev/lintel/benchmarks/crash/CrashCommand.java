package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.flags.Flag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel crash}: its flags and what they mean. */
final class CrashCommand implements Callable<Integer> {
  private static final double SECONDS_OF_A_MINUTE = 60;

  private static final Flag MINUTES = new Flag("--minutes", "N", "5", "how long, such as 0.5");
  private static final Flag SEED =
      new Flag("--seed", "N", "1", "the number from which instants and load follow");
  private static final Flag RATE =
      new Flag("--rate", "N", "400", "changes a second that the suppliers try");
  private static final Flag KILL_EVERY =
      new Flag("--kill-every", "SECONDS", "3", "mean pause before the next kill");
  private static final Flag JSON = new Flag("--json", "FILE", "", "where the results go");
  private static final List<Flag> FLAGS = List.of(MINUTES, SEED, RATE, KILL_EVERY, JSON);

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  static CommandSpec describe() {
    CommandSpec spec = new CrashCommand().spec.name("lintel crash").mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            "Kills two servers and their database (kill -9) at random instants while suppliers"
                + " write, then judges whether every accepted change has one outcome, applied once"
                + " and in order, and whether every status that was told was true. Exits with 1"
                + " when a promise was broken.");
    FLAGS.forEach(flag -> spec.addOption(flag.spec()));
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new CrashRun(plan(spec.commandLine().getParseResult()), spec.commandLine().getOut())
        .run();
  }

  private static CrashPlan plan(ParseResult given) {
    return new CrashPlan(
        Path.of(System.getProperty("lintel.root")),
        seconds(number(MINUTES, given) * SECONDS_OF_A_MINUTE),
        (long) number(SEED, given),
        number(RATE, given),
        seconds(number(KILL_EVERY, given)),
        JSON.fileIn(given));
  }

  private static double number(Flag flag, ParseResult given) {
    return Double.parseDouble(flag.in(given));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
