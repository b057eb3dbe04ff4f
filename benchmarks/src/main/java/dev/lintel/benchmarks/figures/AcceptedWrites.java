package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.BareInserts;
import dev.lintel.benchmarks.bare.BareTables;
import dev.lintel.benchmarks.client.HttpChanges;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Figure 6: changes accepted over HTTP, while the server's workers apply them, and bare durable
 * inserts of single rows of the same size at the same concurrency.
 */
final class AcceptedWrites implements Figure {
  private static final int CONNECTIONS = 16;
  private static final int ITEMS = 5_000;
  private static final int ROUNDS = 7;
  private static final double TARGET = 0.5;
  private static final String BODY =
      "{\"marketingText\":\"%s\"}".formatted("Figur 6. ".repeat(110).strip());

  @Override
  public int number() {
    return 6;
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
      Leftover leftover = new Leftover(new ChangeQueue(door), stand.processes());
      List<Standing> standings = contest(stand, http, bare, leftover);
      leftover.await();
      close(http);
      close(bare);
      BareTables.drop(door);
      return finding(standings.get(0), standings.get(1), leftover);
    }
  }

  private static List<Standing> contest(
      Stand stand, List<Operation> http, List<Operation> bare, Leftover leftover) throws Exception {
    List<Contestant> contestants =
        List.of(new Contestant("http", http), new Contestant("bare", bare));
    return new Contest(contestants, stand.processes(), leftover).run(ROUNDS, stand.round());
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

  private Finding finding(Standing http, Standing bare, Leftover leftover) {
    double ours = http.summary().processorMicros();
    double applied = ours + leftover.processorMicros() / http.items();
    return new Finding(
        number(),
        "Changes of %d bytes accepted over HTTP by 16 connections, workers applying"
            .formatted(bytes().length),
        List.of(
            Check.atLeast("accepted/s of bare durable inserts'", http.rate() / bare.rate(), TARGET),
            Check.noted("share applied within the round", 1 - leftover.changes() / http.items()),
            Check.noted("processor µs a bare insert", bare.summary().processorMicros()),
            Check.noted("processor µs a change within the round", ours),
            Check.noted("processor µs a change until all are applied", applied),
            Check.noted("p99 ms of a 202", http.summary().latency().p99())),
        Map.of(http.name(), http.summary(), bare.name(), bare.summary()));
  }
}
