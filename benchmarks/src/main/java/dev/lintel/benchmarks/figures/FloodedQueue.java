package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.client.HttpChanges.Change;
import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Figure 8: a supplier's queue of 100,000 changes, and another's single changes over HTTP, each
 * timed from its request to the answer that tells its end.
 */
final class FloodedQueue implements Figure {
  private static final int FLOOD = 100_000;
  private static final int ITEMS = 5_000;
  private static final int CHANGES = 10;
  private static final double LONGEST_MILLIS = 2_000;
  private static final String WAIT = "Prefer: wait=30\r\n";

  @Override
  public int number() {
    return 8;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    SupplierStand flooding = SupplierStand.open(stand, SupplierStand.SUPPLIER, ITEMS);
    SupplierStand other = SupplierStand.open(stand, SupplierStand.OTHER_SUPPLIER, CHANGES);
    try (Connection door = BareConnection.open(stand.facts())) {
      ChangeQueue queue = new ChangeQueue(door);
      List<Integer> items =
          IntStream.range(0, FLOOD).mapToObj(turn -> flooding.item(turn)).toList();
      queue.fill(flooding.client(), "FLOM", items, List.of(AppliedPatches.PATCH));
      long begin = System.nanoTime();
      stand.say("%d single changes beside %d".formatted(CHANGES, FLOOD));
      List<Double> delays = delays(other);
      boolean lasted = queue.isOpen(flooding.client());
      queue.awaitNoneOpen();
      double rate = FLOOD * 1e9 / (System.nanoTime() - begin);
      return finding(delays, lasted, rate);
    }
  }

  private static List<Double> delays(SupplierStand other) throws Exception {
    List<Double> delays = new ArrayList<>();
    try (HttpConnection connection = other.connect()) {
      for (int turn = 0; turn < CHANGES; turn++) {
        Change change =
            SupplierStand.patch(
                other.item(turn), "{\"marketingText\":\"Flom %d\"}".formatted(System.nanoTime()));
        long begin = System.nanoTime();
        boolean ended =
            connection
                .send(change.method(), change.path(), WAIT, change.body())
                .requireAccepted()
                .header("Retry-After")
                .isEmpty();
        delays.add(ended ? (System.nanoTime() - begin) / 1e6 : Double.MAX_VALUE);
      }
    }
    return delays;
  }

  private Finding finding(List<Double> delays, boolean lasted, double rate) {
    double most = delays.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return new Finding(
        number(),
        "A single change beside another supplier's 100,000",
        List.of(
            Check.below("longest ms of 10 single changes", most, LONGEST_MILLIS),
            Check.atLeast("the flood lasted longer than they", lasted ? 1 : 0, 1)),
        Map.of("millis", delays, "floodAppliedPerSecond", rate));
  }
}
