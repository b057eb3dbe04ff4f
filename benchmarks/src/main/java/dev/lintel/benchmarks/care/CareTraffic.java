package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.load.Latency;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Traffic;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What a connector does all day on its four connections: two read single employees, 50 times a
 * second each, and two read the employees of a team (some 25), 10 times a second each.
 */
record CareTraffic(CareStand stand, int employees) {
  private static final int CONNECTIONS = 2;
  private static final int SINGLE_A_SECOND = 50;
  private static final int LISTS_A_SECOND = 10;
  private static final int EMPLOYEES_OF_A_TEAM = 25;

  /** What happens beside the traffic; the traffic ends no sooner. */
  interface Event {
    void happen() throws Exception;
  }

  /** Latencies of both kinds, and how many requests failed. */
  record Outcome(Latency single, Latency lists, long failures) {}

  /** Runs for at least so long. */
  Outcome run(Duration time, Event event) throws Exception {
    List<Operation> single = new ArrayList<>();
    List<Operation> lists = new ArrayList<>();
    var random = new SplittableRandom(1);
    for (int place = 0; place < CONNECTIONS; place++) {
      single.add(single(HttpConnection.open(stand.target()), random.split()));
      lists.add(lists(HttpConnection.open(stand.target()), random.split()));
    }
    long end = System.nanoTime() + time.toNanos();
    Traffic ofSingle = Traffic.begin(single, SINGLE_A_SECOND);
    Traffic ofLists = Traffic.begin(lists, LISTS_A_SECOND);
    try (ofSingle;
        ofLists) {
      event.happen();
      TimeUnit.NANOSECONDS.sleep(Math.max(0, end - System.nanoTime()));
    }
    for (int place = 0; place < CONNECTIONS; place++) {
      single.get(place).close();
      lists.get(place).close();
    }
    return new Outcome(
        ofSingle.latency(), ofLists.latency(), ofSingle.failures() + ofLists.failures());
  }

  private Operation single(HttpConnection connection, SplittableRandom random) {
    return asking(connection, () -> "/t/employees/" + random.nextInt(1, employees + 1));
  }

  private Operation lists(HttpConnection connection, SplittableRandom random) {
    int teams = employees / EMPLOYEES_OF_A_TEAM;
    return asking(
        connection,
        () -> "/t/employees/search_by/teams/%d?limit=25".formatted(random.nextInt(1, teams + 1)));
  }

  private static Operation asking(HttpConnection connection, Supplier<String> path) {
    return new Operation() {
      @Override
      public long perform() throws IOException {
        connection.get(path.get()).requireEnd('}');
        return 1;
      }

      @Override
      public void close() throws IOException {
        connection.close();
      }
    };
  }
}
