package dev.lintel.benchmarks.load;

import dev.lintel.benchmarks.server.Processes;
import java.util.List;
import java.util.Optional;

/**
 * One side of a comparison: operations that run at once.
 *
 * @param server what serves this side, where it is not the server of the contest
 */
public record Contestant(
    String name, List<? extends Operation> crew, Optional<ProcessHandle> server) {

  /** A side that the contest's own server serves, or none. */
  public Contestant(String name, List<? extends Operation> crew) {
    this(name, crew, Optional.empty());
  }

  Processes processes(Processes usual) {
    return server.map(own -> new Processes(own, usual.database())).orElse(usual);
  }
}
