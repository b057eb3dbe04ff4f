package dev.lintel.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is asked for.
 *
 * @param only numbers of the figures to measure; empty means all
 * @param round how long a timed round lasts
 * @param json file for the results; empty means {@code benchmarks/results/<date>-<items>.json}
 * @param root directory of the repository
 */
record BenchOptions(
    int items, long seed, Set<Integer> only, Duration round, Optional<Path> json, Path root) {

  /** The command line that asks for the same. */
  String command() {
    String figures =
        only.isEmpty()
            ? ""
            : " --only " + String.join(",", only.stream().sorted().map(String::valueOf).toList());
    return "./lintel bench --items %d --seed %d --seconds %d%s"
        .formatted(items, seed, round.toSeconds(), figures);
  }

  Path file(String day) {
    return json.orElseGet(
        () -> root.resolve("benchmarks/results/%s-%d.json".formatted(day, items)));
  }
}
