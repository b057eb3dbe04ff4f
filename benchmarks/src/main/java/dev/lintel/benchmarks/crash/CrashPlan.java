package dev.lintel.benchmarks.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run is to do.
 *
 * @param root directory of the repository, where the launcher is
 * @param time for which there is load, and killing
 * @param rate changes a second that all suppliers try together
 * @param killEvery mean pause before the next kill, mostly after all has come up again
 * @param json where the results go; empty means the directory of the results
 */
record CrashPlan(
    Path root, Duration time, long seed, double rate, Duration killEvery, Optional<Path> json) {

  /** Everything that the run makes. */
  Path directory() {
    return root.resolve("benchmarks/target/crash-" + seed);
  }

  String command() {
    return "./lintel crash --minutes %s --seed %d --rate %s --kill-every %s"
        .formatted(
            plain(time.toMillis() / 60_000.0),
            seed,
            plain(rate),
            plain(killEvery.toMillis() / 1e3));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
