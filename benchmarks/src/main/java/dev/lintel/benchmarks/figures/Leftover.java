package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.ProcessorTime;
import dev.lintel.benchmarks.server.Processes;
import java.sql.SQLException;

/**
 * Changes that were accepted and not yet applied when a round ended. They are waited for, so that
 * the bare inserts do not share the machine with their application.
 */
final class Leftover implements Contest.Interlude {
  private final ChangeQueue queue;
  private final Processes processes;
  private boolean measured;
  private long changes;
  private double seconds;

  Leftover(ChangeQueue queue, Processes processes) {
    this.queue = queue;
    this.processes = processes;
  }

  /** What warming up left behind does not count. */
  @Override
  public void await() throws SQLException {
    ProcessorTime before = ProcessorTime.now(processes);
    long open = queue.open();
    queue.awaitNoneOpen();
    if (measured) {
      changes += open;
      ProcessorTime used = ProcessorTime.now(processes).since(before);
      seconds += used.server() + used.database();
    }
    measured = true;
  }

  /** How many, after all rounds. */
  double changes() {
    return changes;
  }

  /** What applying them took server and database, all together. */
  double processorMicros() {
    return seconds * 1e6;
  }
}
