package dev.lintel.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Operations that run at once, each on a platform thread of its own, until the time is over. */
public final class Crew {

  private static final int DIGITS = 3;

  private Crew() {}

  /** Runs all of them for so long. */
  public static Round run(List<? extends Operation> operations, Duration time) throws Exception {
    long begin = System.nanoTime();
    List<Callable<Round>> work = new ArrayList<>();
    operations.forEach(operation -> work.add(() -> repeat(operation, begin, time)));
    try (ExecutorService threads = Executors.newFixedThreadPool(operations.size())) {
      List<Round> rounds = new ArrayList<>();
      for (Future<Round> each : threads.invokeAll(work)) {
        rounds.add(each.get());
      }
      return together(rounds);
    }
  }

  /** A rate of its own for each thread, so that the last operation's overhang counts for nobody. */
  private static Round repeat(Operation operation, long begin, Duration time) throws Exception {
    Histogram latencies = new Histogram(DIGITS);
    long items = 0;
    long now = begin;
    while (now - begin < time.toNanos()) {
      long started = now;
      items += operation.perform();
      now = System.nanoTime();
      latencies.recordValue(now - started);
    }
    return new Round(items, (now - begin) / 1e9, latencies);
  }

  private static Round together(List<Round> rounds) {
    Histogram latencies = new Histogram(DIGITS);
    rounds.forEach(round -> latencies.add(round.latencies()));
    double seconds = rounds.stream().mapToDouble(Round::seconds).average().orElseThrow();
    double rate = rounds.stream().mapToDouble(Round::rate).sum();
    return new Round(Math.round(rate * seconds), seconds, latencies);
  }
}
