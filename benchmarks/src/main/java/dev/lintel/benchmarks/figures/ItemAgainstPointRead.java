package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.BareItems;
import dev.lintel.benchmarks.ceiling.Ceiling;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Figure 3: one item by number, over HTTP with access check and limits on, and by a bare point read
 * at the same concurrency. Beside them two ceilings: a bare HTTP handler around that read, and a
 * bare socket around it without any HTTP server. The target is judged at eight connections, twice
 * as many as this machine has processors, where both sides use all of them; others are told.
 */
final class ItemAgainstPointRead implements Figure {

  private static final List<Integer> CONNECTIONS = List.of(1, 4, 8, 32);
  private static final int JUDGED = 8;
  private static final int ROUNDS = 5;
  private static final double TARGET = 0.5;

  @Override
  public int number() {
    return 3;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    int[] numbers = Numbers.read(stand.facts()).values();
    List<Check> checks = new ArrayList<>();
    Map<String, Object> details = new LinkedHashMap<>();
    try (CeilingProcess handler = CeilingProcess.start(stand.facts(), Ceiling.HANDLER);
        CeilingProcess socket = CeilingProcess.start(stand.facts(), Ceiling.SOCKET)) {
      for (int connections : CONNECTIONS) {
        stand.say("%d rounds at %d connections".formatted(ROUNDS, connections));
        var crews = new Crews(stand, numbers, connections);
        Map<String, Standing> standings = run(crews.all(handler, socket), stand);
        checks.addAll(checks(connections, standings));
        details.put(connections + " connections", summaries(standings));
      }
    }
    return new Finding(number(), "One item by number, access check and limits on", checks, details);
  }

  private static Map<String, Standing> run(List<Contestant> contestants, Stand stand)
      throws Exception {
    List<Standing> standings =
        new Contest(contestants, stand.processes()).run(ROUNDS, stand.round());
    for (Contestant contestant : contestants) {
      for (Operation operation : contestant.crew()) {
        operation.close();
      }
    }
    Map<String, Standing> byName = new LinkedHashMap<>();
    standings.forEach(standing -> byName.put(standing.name(), standing));
    return byName;
  }

  private static List<Check> checks(int connections, Map<String, Standing> standings) {
    Standing http = standings.get(Crews.HTTP);
    Standing bare = standings.get(Crews.BARE);
    String place = ", %d connections".formatted(connections);
    String name = "HTTP items/s of bare point reads'" + place;
    double ratio = http.rate() / bare.rate();
    return List.of(
        connections == JUDGED ? Check.atLeast(name, ratio, TARGET) : Check.noted(name, ratio),
        Check.noted(
            "the same by processor time an item" + place,
            bare.processorMicros() / http.processorMicros()),
        Check.noted(
            "a bare HTTP handler's of bare point reads'" + place,
            standings.get(Crews.HANDLER).rate() / bare.rate()),
        Check.noted(
            "a bare socket's of bare point reads'" + place,
            standings.get(Crews.SOCKET).rate() / bare.rate()));
  }

  private static Map<String, Object> summaries(Map<String, Standing> standings) {
    Map<String, Object> summaries = new LinkedHashMap<>();
    standings.forEach((name, standing) -> summaries.put(name, standing.summary()));
    return summaries;
  }

  /** So many connections for each contestant. */
  private record Crews(Stand stand, int[] numbers, int connections) {
    static final String HTTP = "http";
    static final String BARE = "bare";
    static final String HANDLER = "handler";
    static final String SOCKET = "socket";

    List<Contestant> all(CeilingProcess handler, CeilingProcess socket) throws Exception {
      SplittableRandom seeds = new SplittableRandom(stand.seed());
      List<Operation> bare = new ArrayList<>();
      for (int place = 0; place < connections; place++) {
        bare.add(new BareItems(BareConnection.open(stand.facts()), numbers, seeds.split()));
      }
      return List.of(
          new Contestant(HTTP, readers(stand.target(), seeds)),
          new Contestant(BARE, bare),
          ceiling(HANDLER, handler, seeds),
          ceiling(SOCKET, socket, seeds));
    }

    private Contestant ceiling(String name, CeilingProcess process, SplittableRandom seeds)
        throws IOException {
      HttpTarget nobody = HttpTarget.of(process.address(), "", "");
      return new Contestant(name, readers(nobody, seeds), Optional.of(process.handle()));
    }

    private List<Operation> readers(HttpTarget target, SplittableRandom seeds) throws IOException {
      List<Operation> readers = new ArrayList<>();
      for (int place = 0; place < connections; place++) {
        readers.add(new HttpItems(HttpConnection.open(target), numbers, seeds.split()));
      }
      return readers;
    }
  }
}
