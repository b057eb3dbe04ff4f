package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.BareItems;
import dev.lintel.benchmarks.ceiling.CeilingProcess;
import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpItems;
import dev.lintel.benchmarks.client.HttpTarget;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Figure 3: one item by number, over HTTP with access check and limits on, and by a bare point read
 * at the same concurrency; beside them the ceiling, a bare HTTP handler around that read.
 */
final class ItemAgainstPointRead implements Figure {

  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 7;
  private static final double TARGET = 0.5;

  @Override
  public int number() {
    return 3;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    try (CeilingProcess ceiling = CeilingProcess.start(stand.facts())) {
      List<Contestant> contestants = contestants(stand, ceiling);
      stand.say("%d rounds of HTTP, bare point reads and the ceiling".formatted(ROUNDS));
      List<Standing> standings =
          new Contest(contestants, stand.processes()).run(ROUNDS, stand.round());
      for (Contestant contestant : contestants) {
        for (Operation operation : contestant.crew()) {
          operation.close();
        }
      }
      return finding(standings.get(0), standings.get(1), standings.get(2));
    }
  }

  private static List<Contestant> contestants(Stand stand, CeilingProcess ceiling)
      throws Exception {
    int[] numbers = Numbers.read(stand.facts()).values();
    SplittableRandom seeds = new SplittableRandom(stand.seed());
    HttpTarget nobody = HttpTarget.of(ceiling.address(), "", "");
    List<Operation> http = new ArrayList<>();
    List<Operation> bare = new ArrayList<>();
    List<Operation> highest = new ArrayList<>();
    for (int place = 0; place < CONNECTIONS; place++) {
      http.add(new HttpItems(stand.connect(), numbers, seeds.split()));
      bare.add(new BareItems(BareConnection.open(stand.facts()), numbers, seeds.split()));
      highest.add(new HttpItems(HttpConnection.open(nobody), numbers, seeds.split()));
    }
    return List.of(
        new Contestant("http", http),
        new Contestant("bare", bare),
        new Contestant("ceiling", highest, Optional.of(ceiling.handle())));
  }

  private Finding finding(Standing http, Standing bare, Standing ceiling) {
    return new Finding(
        number(),
        "One item by number, 8 connections, access check and limits on",
        List.of(
            Check.atLeast("HTTP items/s of bare point reads'", http.rate() / bare.rate(), TARGET),
            Check.noted(
                "the same by processor time an item",
                bare.processorMicros() / http.processorMicros()),
            Check.noted("a bare HTTP handler's of bare point reads'", ceiling.rate() / bare.rate()),
            Check.noted("HTTP items/s of a bare HTTP handler's", http.rate() / ceiling.rate())),
        Map.of(
            http.name(),
            http.summary(),
            bare.name(),
            bare.summary(),
            ceiling.name(),
            ceiling.summary()));
  }
}
