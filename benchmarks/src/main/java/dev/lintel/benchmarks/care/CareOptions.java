package dev.lintel.benchmarks.care;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run is asked for.
 *
 * @param root directory of the repository
 * @param only numbers of the figures to measure; empty means all
 * @param round how long a timed round lasts at least
 * @param race how long clients race for the slots
 * @param json file for the results; empty means one named by date and size
 */
record CareOptions(
    Path root,
    int employees,
    Set<Integer> only,
    Duration round,
    Duration race,
    Optional<Path> json) {

  boolean wants(CareFigure figure) {
    return only.isEmpty() || only.contains(figure.number());
  }

  /** The command line that asks for the same. */
  String command() {
    return "./lintel bench care --employees %d --seconds %d --race-seconds %d%s"
        .formatted(employees, round.toSeconds(), race.toSeconds(), figures());
  }

  private String figures() {
    return only.isEmpty()
        ? ""
        : only.stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(",", " --only ", ""));
  }

  Path file(String date) {
    return json.orElseGet(
        () -> root.resolve("benchmarks/results/%s-care-%d.json".formatted(date, employees)));
  }
}
