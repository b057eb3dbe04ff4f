package dev.lintel.benchmarks.load;

import dev.lintel.benchmarks.server.Processes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * Contestants that take turns, round after round, so that whatever else the machine does meets all
 * of them. Each warms up for some rounds first, which are not counted: the JIT compilers of both
 * sides take their time, the more so where the load leaves them little of the processors.
 */
public final class Contest {

  /** What is awaited before every turn, so that none pays for what another left behind. */
  @FunctionalInterface
  public interface Interlude {
    void await() throws Exception;
  }

  private static final int WARM_UP = 5;

  private final List<Contestant> contestants;
  private final Processes processes;
  private final Interlude interlude;
  private final List<Tally> tallies;

  /** A contest whose processor time is that of this process, the server and its database. */
  public Contest(List<Contestant> contestants, Processes processes) {
    this(contestants, processes, () -> {});
  }

  /** The same with an interlude. */
  public Contest(List<Contestant> contestants, Processes processes, Interlude interlude) {
    this.contestants = contestants;
    this.processes = processes;
    this.interlude = interlude;
    tallies = contestants.stream().map(_ -> new Tally()).toList();
  }

  /** Runs so many counted rounds; the standings are in the contestants' order. */
  public List<Standing> run(int rounds, Duration time) throws Exception {
    for (Contestant each : contestants) {
      Crew.run(each.crew(), time.multipliedBy(WARM_UP));
    }
    for (int round = 0; round < rounds; round++) {
      for (int turn = 0; turn < contestants.size(); turn++) {
        measure((round + turn) % contestants.size(), time);
      }
    }
    return standings();
  }

  private void measure(int contestant, Duration time) throws Exception {
    interlude.await();
    Contestant turn = contestants.get(contestant);
    Processes measured = turn.processes(processes);
    ProcessorTime before = ProcessorTime.now(measured);
    Round round = Crew.run(turn.crew(), time);
    tallies.get(contestant).add(round, ProcessorTime.now(measured).since(before));
  }

  private List<Standing> standings() {
    List<Standing> standings = new ArrayList<>();
    for (int place = 0; place < contestants.size(); place++) {
      standings.add(tallies.get(place).standing(contestants.get(place).name()));
    }
    return standings;
  }

  private static final class Tally {
    private final List<Double> rates = new ArrayList<>();
    private final Histogram latencies = new Histogram(3);
    private ProcessorTime time = new ProcessorTime(0, 0, 0);
    private long items;

    void add(Round round, ProcessorTime used) {
      rates.add(round.rate());
      latencies.add(round.latencies());
      time = time.plus(used);
      items += round.items();
    }

    Standing standing(String name) {
      return new Standing(name, List.copyOf(rates), items, latencies, time);
    }
  }
}
