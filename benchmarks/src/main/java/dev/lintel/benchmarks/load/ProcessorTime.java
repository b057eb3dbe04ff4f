package dev.lintel.benchmarks.load;

import dev.lintel.benchmarks.server.Processes;
import java.time.Duration;

/**
 * Processor seconds used so far, by whom. Processes that ended in between are missing.
 *
 * @param client this process: load and bare loops
 * @param server the server's JVM
 * @param database PostgreSQL, all its processes
 */
public record ProcessorTime(double client, double server, double database) {

  /** What was used until now. */
  public static ProcessorTime now(Processes measured) {
    return new ProcessorTime(
        of(ProcessHandle.current()),
        of(measured.server()),
        measured.database().children().mapToDouble(ProcessorTime::of).sum());
  }

  /** What was used since an earlier reading. */
  public ProcessorTime since(ProcessorTime earlier) {
    return new ProcessorTime(
        client - earlier.client, server - earlier.server, database - earlier.database);
  }

  /** All three together. */
  public double total() {
    return client + server + database;
  }

  /** This divided by a number of operations or rounds. */
  public ProcessorTime per(double number) {
    return new ProcessorTime(client / number, server / number, database / number);
  }

  ProcessorTime plus(ProcessorTime other) {
    return new ProcessorTime(
        client + other.client, server + other.server, database + other.database);
  }

  private static double of(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }
}
