package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.flags.Command;
import dev.lintel.benchmarks.flags.Flag;
import dev.lintel.benchmarks.flags.Given;
import java.util.List;

/** {@code lintel bench care}: its flags and what they mean. */
public final class CareCommand {
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

  public static final Command COMMAND =
      new Command(
          "care",
          "Measures the streams of the Ons API over HTTPS with client certificates against COPY,"
              + " slow readers of them, and the race for the slots of requests in parallel."
              + " Exits with 1 when a target is missed.",
          List.of(EMPLOYEES, ONLY, SECONDS, RACE, JSON),
          given -> new CareRun(options(given), given.screen()).run());

  private CareCommand() {}

  private static CareOptions options(Given given) {
    return new CareOptions(
        given.root(),
        given.count(EMPLOYEES),
        given.numbers(ONLY),
        given.seconds(SECONDS),
        given.seconds(RACE),
        given.file(JSON));
  }
}
