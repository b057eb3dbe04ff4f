package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.flags.Command;
import dev.lintel.benchmarks.flags.Flag;
import dev.lintel.benchmarks.flags.Given;
import java.time.Duration;
import java.util.List;

/** {@code lintel crash}: its flags and what they mean. */
final class CrashCommand {
  private static final double SECONDS_OF_A_MINUTE = 60;

  private static final Flag MINUTES = new Flag("--minutes", "N", "5", "how long, such as 0.5");
  private static final Flag SEED =
      new Flag("--seed", "N", "1", "the number from which instants and load follow");
  private static final Flag RATE =
      new Flag("--rate", "N", "400", "changes a second that the suppliers try");
  private static final Flag KILL_EVERY =
      new Flag("--kill-every", "SECONDS", "3", "mean pause before the next kill");
  private static final Flag JSON = new Flag("--json", "FILE", "", "where the results go");

  static final Command COMMAND =
      new Command(
          "lintel crash",
          "Kills two servers and their database (kill -9) at random instants while suppliers"
              + " write, then judges whether every accepted change has one outcome, applied once"
              + " and in order, and whether every status that was told was true. Exits with 1"
              + " when a promise was broken.",
          List.of(MINUTES, SEED, RATE, KILL_EVERY, JSON),
          given -> new CrashRun(plan(given), given.screen()).run());

  private CrashCommand() {}

  private static CrashPlan plan(Given given) {
    return new CrashPlan(
        given.root(),
        seconds(given.number(MINUTES) * SECONDS_OF_A_MINUTE),
        (long) given.number(SEED),
        given.number(RATE),
        seconds(given.number(KILL_EVERY)),
        given.file(JSON));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
