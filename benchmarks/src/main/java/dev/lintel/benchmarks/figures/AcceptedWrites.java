package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.BareInserts;
import dev.lintel.benchmarks.bare.BareTables;
import dev.lintel.benchmarks.bare.FlushTime;
import dev.lintel.benchmarks.client.HttpChanges;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Figure 6: changes accepted over HTTP, while the server's workers apply them, and bare durable
 * inserts of single rows of the same size at the same concurrency; first on the disk as it is, then
 * on one whose every flush takes as long as a cloud machine's.
 */
final class AcceptedWrites implements Figure {
  private static final int CONNECTIONS = 16;
  private static final int ITEMS = 5_000;
  private static final int ROUNDS = 7;
  private static final double TARGET = 0.5;

  /** Of a cloud machine whose disk let one connection make 1,310 durable inserts a second. */
  private static final Duration FLUSH = Duration.ofNanos(760_000);

  private static final String BODY =
      "{\"marketingText\":\"%s\"}".formatted("Figur 6. ".repeat(110).strip());

  @Override
  public int number() {
    return 6;
  }

  /** What both reached on a disk, and what was accepted there and not yet applied. */
  private record Disk(Standing http, Standing bare, Leftover leftover) {
    double ratio() {
      return http.rate() / bare.rate();
    }

    double shareApplied() {
      return 1 - leftover.changes() / http.items();
    }

    double processorMicros() {
      return http.summary().processorMicros();
    }

    double processorMicrosUntilApplied() {
      return processorMicros() + leftover.processorMicros() / http.items();
    }
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    SupplierStand supplier = SupplierStand.open(stand, SupplierStand.SUPPLIER, ITEMS);
    try (Connection door = BareConnection.open(stand.facts())) {
      BareTables.make(door);
      List<Operation> http = new ArrayList<>();
      List<Operation> bare = new ArrayList<>();
      for (int place = 0; place < CONNECTIONS; place++) {
        http.add(patches(supplier, place));
        bare.add(new BareInserts(BareConnection.open(stand.facts()), bytes()));
      }
      stand.say("%d rounds of PATCH and bare inserts".formatted(ROUNDS));
      Disk asItIs = contest(stand, http, bare, door);
      stand.say("the same where a flush takes %d µs".formatted(FLUSH.toNanos() / 1_000));
      Disk slow;
      try (FlushTime _ = FlushTime.of(FLUSH, door)) {
        slow = contest(stand, http, bare, door);
      }
      close(http);
      close(bare);
      BareTables.drop(door);
      return finding(asItIs, slow);
    }
  }

  private static Disk contest(
      Stand stand, List<Operation> http, List<Operation> bare, Connection door) throws Exception {
    Leftover leftover = new Leftover(new ChangeQueue(door), stand.processes());
    List<Contestant> contestants =
        List.of(new Contestant("http", http), new Contestant("bare", bare));
    List<Standing> standings =
        new Contest(contestants, stand.processes(), leftover).run(ROUNDS, stand.round());
    leftover.await();
    return new Disk(standings.get(0), standings.get(1), leftover);
  }

  private static Operation patches(SupplierStand supplier, int place) throws Exception {
    return new HttpChanges(
        supplier.connect(),
        turn -> List.of(SupplierStand.patch(supplier.item(turn * CONNECTIONS + place), BODY)));
  }

  private static byte[] bytes() {
    return BODY.getBytes(StandardCharsets.UTF_8);
  }

  private static void close(List<Operation> operations) throws Exception {
    for (Operation each : operations) {
      each.close();
    }
  }

  private Finding finding(Disk asItIs, Disk slow) {
    return new Finding(
        number(),
        "Changes of %d bytes accepted over HTTP by 16 connections, workers applying"
            .formatted(bytes().length),
        List.of(
            Check.atLeast("accepted/s of bare durable inserts'", asItIs.ratio(), TARGET),
            Check.noted("share applied within the round", asItIs.shareApplied()),
            Check.noted("processor µs a bare insert", asItIs.bare().summary().processorMicros()),
            Check.noted("processor µs a change within the round", asItIs.processorMicros()),
            Check.noted(
                "processor µs a change until all are applied",
                asItIs.processorMicrosUntilApplied()),
            Check.noted("p99 ms of a 202", asItIs.http().summary().latency().p99()),
            Check.atLeast("the ratio where a flush takes 760 µs", slow.ratio(), TARGET),
            Check.noted("share applied within the round, there", slow.shareApplied()),
            Check.noted("p99 ms of a 202, there", slow.http().summary().latency().p99())),
        Map.of(
            "http", asItIs.http().summary(),
            "bare", asItIs.bare().summary(),
            "httpWhereAFlushTakesTime", slow.http().summary(),
            "bareWhereAFlushTakesTime", slow.bare().summary()));
  }
}
