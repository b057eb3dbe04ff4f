package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.BareQueue;
import dev.lintel.benchmarks.bare.BareTables;
import dev.lintel.benchmarks.client.HttpChanges;
import dev.lintel.benchmarks.load.Median;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Traffic;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Figure 7: patches that the server's workers apply, each of which renders the supplier's document
 * anew, and a bare loop that writes as many documents of a buyer's size; the same patches each
 * followed by a publishing, which renders the buyers' document too; then the time from acceptance
 * over HTTP to the end, at half of the latter load.
 */
final class AppliedPatches implements Figure {
  static final String PATCH = "connect-supplier.patchItem";
  static final String PUBLISH = "connect-supplier.publishItem";

  private static final int ITEMS = 5_000;
  private static final int CONNECTIONS = 8;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 7;
  private static final double TARGET = 0.3;
  private static final double LONGEST_MILLIS = 1_000;

  @Override
  public int number() {
    return 7;
  }

  /** Items a second, round by round. */
  private record Rates(List<Double> server, List<Double> patchesAlone, List<Double> bare) {
    double ratio() {
      return Median.of(server) / Median.of(bare);
    }

    double ratioOfPatchesAlone() {
      return Median.of(patchesAlone) / Median.of(bare);
    }
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    SupplierStand supplier = SupplierStand.open(stand, SupplierStand.SUPPLIER, ITEMS);
    try (Connection door = BareConnection.open(stand.facts());
        Connection holder = BareConnection.open(stand.facts())) {
      BareTables.make(door);
      ChangeQueue queue = new ChangeQueue(door);
      stand.say("%d rounds of %d items".formatted(ROUNDS, supplier.items().size()));
      Rates rates = rates(supplier, queue, holder, new BareQueue(door));
      BareTables.drop(door);
      double half = Median.of(rates.server()) / 2;
      stand.say("%.0f patches with publishing a second over HTTP".formatted(half));
      Instant begun = Instant.now();
      long failures = load(supplier, half, stand.round().multipliedBy(3));
      queue.awaitNoneOpen();
      double delay = queue.delay99(supplier.client(), begun);
      long failed = failures + queue.failed(supplier.client());
      return finding(rates, delay, failed, half);
    }
  }

  private static Rates rates(
      SupplierStand supplier, ChangeQueue queue, Connection holder, BareQueue bare)
      throws Exception {
    Rates rates = new Rates(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      bare.fill(supplier.items());
      double theirs = bare.drain();
      double ours = drain(supplier, queue, holder, List.of(PATCH, PUBLISH));
      double alone = drain(supplier, queue, holder, List.of(PATCH));
      if (round >= 0) {
        rates.bare().add(theirs);
        rates.server().add(ours);
        rates.patchesAlone().add(alone);
      }
    }
    return rates;
  }

  /** The workers are kept off until the queue is full and tidy, as the bare loop finds its own. */
  private static double drain(
      SupplierStand supplier, ChangeQueue queue, Connection holder, List<String> kinds)
      throws Exception {
    String text = "RUNDE " + System.nanoTime();
    queue.clear();
    queue.fill(supplier.client(), text, List.of(), kinds);
    ChangeQueue.hold(holder, supplier.client());
    queue.fill(supplier.client(), text, supplier.items(), kinds);
    queue.settle();
    holder.commit();
    long begin = System.nanoTime();
    queue.awaitNoneOpen();
    return supplier.items().size() * 1e9 / (System.nanoTime() - begin);
  }

  private static long load(SupplierStand supplier, double rate, Duration time) throws Exception {
    List<Operation> operations = new ArrayList<>();
    for (int place = 0; place < CONNECTIONS; place++) {
      operations.add(changes(supplier, place));
    }
    Traffic traffic = Traffic.begin(operations, (int) Math.max(1, rate / CONNECTIONS));
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    traffic.close();
    for (Operation each : operations) {
      each.close();
    }
    return traffic.failures();
  }

  private static Operation changes(SupplierStand supplier, int place) throws Exception {
    return new HttpChanges(
        supplier.connect(),
        turn -> {
          int item = supplier.item(turn * CONNECTIONS + place);
          String body = "{\"secondaryText\":\"HALV LAST %d\"}".formatted(turn);
          return List.of(SupplierStand.patch(item, body), SupplierStand.publish(item));
        });
  }

  private Finding finding(Rates rates, double delay, long failed, double half) {
    return new Finding(
        number(),
        "Patches applied and published, every document rendered anew",
        List.of(
            Check.atLeast("patches/s of a bare loop's", rates.ratioOfPatchesAlone(), TARGET),
            Check.noted("patches, each with its publishing, as one", rates.ratio()),
            Check.noted("patches and publishings, each as one", 2 * rates.ratio()),
            Check.atMost("failures", failed, 0),
            Check.below("p99 ms, accepted to applied at half the load", delay, LONGEST_MILLIS)),
        Map.of("itemsPerSecond", rates, "halfLoadPerSecond", half));
  }
}
