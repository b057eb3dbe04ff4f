package dev.lintel.benchmarks;

import dev.lintel.benchmarks.care.CareCommand;
import dev.lintel.benchmarks.flags.Command;
import dev.lintel.benchmarks.flags.Flag;
import dev.lintel.benchmarks.flags.Given;
import dev.lintel.benchmarks.tls.TlsCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel bench}: its flags and what they mean. */
final class BenchCommand {
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

  private static final Command COMMAND =
      new Command(
          "lintel bench",
          "Measures speed and memory as ratios within one run, prints a table and keeps a JSON"
              + " file. Exits with 1 when a target is missed.",
          List.of(ITEMS, SEED, ONLY, SECONDS, JSON),
          given -> new BenchRun(options(given), given.screen()).run());

  private BenchCommand() {}

  static CommandSpec spec() {
    return COMMAND
        .spec()
        .addSubcommand("care", CareCommand.COMMAND.spec())
        .addSubcommand("tls", TlsCommand.COMMAND.spec());
  }

  private static BenchOptions options(Given given) {
    return new BenchOptions(
        given.count(ITEMS),
        given.whole(SEED),
        given.numbers(ONLY),
        given.seconds(SECONDS),
        given.file(JSON),
        given.root());
  }
}
