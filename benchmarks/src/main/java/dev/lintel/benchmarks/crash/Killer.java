package dev.lintel.benchmarks.crash;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Kills something at random instants, whatever it is doing, also while it starts. */
final class Killer {
  private static final double MEAN_SHARE_OF_LEAST = 0.2;
  private static final int LEAST_KILLS = 5;

  /** Has no divisor in common with the number of kinds. */
  private static final int STEP = 3;

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  /** What a kill meets. */
  enum Kind {
    SERVER,
    BOTH_SERVERS,
    DATABASE,
    DATABASE_PROCESS,
    EVERYTHING
  }

  private static final Kind[] BY_WEIGHT = {
    Kind.SERVER,
    Kind.SERVER,
    Kind.SERVER,
    Kind.BOTH_SERVERS,
    Kind.DATABASE,
    Kind.DATABASE,
    Kind.DATABASE_PROCESS,
    Kind.EVERYTHING
  };

  private final Site site;
  private final RandomGenerator random;
  private final Recovery recovery;
  private final Map<Kind, Integer> kills = new EnumMap<>(Kind.class);

  Killer(Site site, RandomGenerator random, Recovery recovery) {
    this.site = site;
    this.random = random;
    this.recovery = recovery;
  }

  /**
   * Kills until the time is over, and some times at least; the kinds come in a random order, all of
   * them if there is time.
   */
  void run(Duration time, Duration mean) {
    long end = System.nanoTime() + time.toNanos();
    int first = random.nextInt(BY_WEIGHT.length);
    for (int turn = 0; turn < LEAST_KILLS || System.nanoTime() < end; turn++) {
      Kind kind =
          turn < BY_WEIGHT.length
              ? BY_WEIGHT[(first + STEP * turn) % BY_WEIGHT.length]
              : BY_WEIGHT[random.nextInt(BY_WEIGHT.length)];
      pause(mean);
      recovery.killed();
      kill(kind);
      kills.merge(kind, 1, Integer::sum);
    }
  }

  /** Mostly lets everything come up again first, and sometimes kills into the recovery. */
  private void pause(Duration mean) {
    boolean patient = random.nextInt(4) > 0;
    while (patient && !site.isUp()) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
    double least = mean.toNanos() * MEAN_SHARE_OF_LEAST;
    double more = random.nextExponential() * (mean.toNanos() - least);
    long due = System.nanoTime() + (long) (least + more);
    while (System.nanoTime() < due) {
      LockSupport.parkNanos(due - System.nanoTime());
    }
  }

  private void kill(Kind kind) {
    switch (kind) {
      case SERVER -> site.servers().get(random.nextInt(site.servers().size())).charge().kill();
      case BOTH_SERVERS -> killServers();
      case DATABASE -> site.database().charge().kill();
      case DATABASE_PROCESS -> site.killedDatabase().killPart(random);
      case EVERYTHING -> {
        site.database().charge().kill();
        killServers();
      }
    }
  }

  private void killServers() {
    site.servers().forEach(server -> server.charge().kill());
  }

  Map<Kind, Integer> kills() {
    return kills;
  }

  int total() {
    return kills.values().stream().mapToInt(Integer::intValue).sum();
  }
}
