package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole run, as the JSON file keeps it.
 *
 * @param begun the instant of its begin (ISO 8601, UTC)
 * @param command what repeats it
 * @param seconds of load and killing
 * @param kills by kind
 * @param broken promises that were broken; there must be none
 */
record CrashReport(
    String begun,
    String command,
    Machine machine,
    double loadAverage,
    double seconds,
    int killsTogether,
    Map<Killer.Kind, Integer> kills,
    Operations operations,
    Recoveries recovery,
    long broken,
    List<String> violations) {

  /**
   * What clients did.
   *
   * @param acceptedByAccount of the two of one supplier, and of the other supplier
   * @param unknownAnswers changes without a key, sent once, that were never answered
   * @param existOfThose how many of them exist nevertheless
   * @param sentAgain times that a change was sent again with its key
   * @param statusesRead each held against what was told before
   * @param judged how many things of each kind were judged besides
   */
  record Operations(
      long accepted,
      Map<String, Long> acceptedByAccount,
      long unknownAnswers,
      long existOfThose,
      long sentAgain,
      long statusesRead,
      Map<String, Long> judged) {}

  /**
   * Seconds, as medians and maxima.
   *
   * @param untilAccepted from a kill until a change was accepted that was sent after it
   * @param serverStarts from a server's death until it was ready again
   * @param databaseStarts from the database's death until it answered again
   * @param untilApplied from an operation's receipt until its end, whatever was killed meanwhile
   * @param untilAllEnded from the end of the load until nothing was open
   */
  record Recoveries(
      Spread untilAccepted,
      Spread serverStarts,
      Spread databaseStarts,
      Spread untilApplied,
      double untilAllEnded) {}

  /** How some figures lie. */
  record Spread(int count, double median, double most) {
    static Spread of(List<Double> figures) {
      List<Double> sorted = figures.stream().sorted().toList();
      return sorted.isEmpty()
          ? new Spread(0, 0, 0)
          : new Spread(sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
    }
  }

  /** Writes it; directories are made. */
  void writeTo(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(file, json.writeValueAsString(this) + "\n");
  }
}
