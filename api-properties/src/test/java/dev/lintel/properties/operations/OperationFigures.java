package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures operations against what the same database does barely, in rounds by turns, and prints
 * the figures. The database is durable and lies in the directory of the first argument, or in the
 * build's.
 */
public final class OperationFigures {
  private static final int POOL = 24;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(2);
  private static final int DRAINED = 20_000;

  private final Database database;
  private final AcceptContest accepting;
  private final ApplyContest applying;
  private final ApplyContest lonely;

  private OperationFigures(Database database) {
    this.database = database;
    Operations operations = operations(database, OperationSettings.defaults());
    this.accepting = new AcceptContest(database, operations);
    this.applying = new ApplyContest(database, operations);
    this.lonely =
        new ApplyContest(
            database, operations(database, OperationSettings.defaults().withWorkers(1)));
  }

  private static Operations operations(Database database, OperationSettings settings) {
    return new Operations(database, settings, Clock.systemUTC(), new SecureRandom());
  }

  public static void main(String[] arguments) throws Exception {
    Path target = RepositoryRoot.path().resolve("target");
    Path directory =
        arguments.length > 0
            ? Path.of(arguments[0])
            : Files.createTempDirectory(target, "figures-");
    EmbeddedSettings settings = EmbeddedSettings.defaults().withBinariesIn(target);
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(directory, settings);
        Database database = Database.open(embedded.facts().withPool(POOL))) {
      database.migrate("properties");
      new OperationFigures(database).measure();
    }
  }

  private void measure() throws Exception {
    applying.prepare();
    accept(1_000);
    accept(3_000);
    double rate = apply();
    System.out.printf(
        "apply 100,000 beside a long reader: %.0f/s%n", applying.oursBesideALongReader(100_000));
    clear();
    System.out.printf("apply 5 each of 2,000 accounts: %.0f/s%n", applying.ours(2_000, 10_000));
    clear();
    delay(rate / 2);
    flood();
  }

  private void accept(int bytes) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      bare.add(accepting.bare(bytes, ROUND));
      ours.add(accepting.ours(bytes, ROUND));
      clear();
    }
    print("accept, %d bytes, 16 threads".formatted(bytes), ours, bare);
  }

  private double apply() throws Exception {
    List<Double> single = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      bare.add(applying.bare(DRAINED));
      ours.add(applying.ours(DRAINED));
      clear();
      single.add(lonely.ours(DRAINED));
      clear();
    }
    print("apply patches of 3,000-byte documents, 2 workers", ours, bare);
    print("apply patches of 3,000-byte documents, 1 worker", single, bare);
    return median(ours);
  }

  private void delay(double rate) throws Exception {
    List<Double> delays = applying.delays(rate, Duration.ofSeconds(15));
    System.out.printf(
        "accepted to applied at %.0f/s: p50 %.0f ms, p99 %.0f ms, most %.0f ms%n",
        rate, at(delays, 0.5), at(delays, 0.99), at(delays, 1));
    clear();
  }

  private void flood() throws Exception {
    List<Double> delays = applying.delaysDuringFlood(100_000, 10);
    System.out.printf(
        "a single change during a flood of 100,000: most %.0f ms of %d%n",
        at(delays, 1), delays.size());
  }

  private void clear() {
    database.jdbi().useHandle(handle -> handle.execute("truncate properties.operation"));
  }

  /** Without the first round, in which both sides warm up. */
  private static void print(String what, List<Double> ours, List<Double> bare) {
    double mine = median(ours.subList(1, ours.size()));
    double theirs = median(bare.subList(1, bare.size()));
    System.out.printf("%s: %.0f/s, bare %.0f/s, ratio %.2f%n", what, mine, theirs, mine / theirs);
  }

  private static double median(List<Double> values) {
    return at(values, 0.5);
  }

  private static double at(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(share * sorted.size())));
  }
}
