package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.BarePages;
import dev.lintel.benchmarks.bare.ShelfPages;
import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpPages;
import dev.lintel.benchmarks.client.Track;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.properties.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Figure 1: pages of 1,000 items by 4 connections, over HTTP and by a bare loop of the best keyset
 * query to nowhere. Each connection walks a quarter of the catalogue.
 */
final class PagesAgainstBareLoop implements Figure {

  private static final int CONNECTIONS = 4;
  private static final int SIZE = 1_000;
  private static final int ROUNDS = 5;
  private static final double TARGET = 0.6;
  private static final String QUERY = "/api/v2/items?pageSize=" + SIZE;

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    stand.say("walking once for the tokens of four quarters");
    Track track = track(stand);
    try (Database database = stand.openDatabase(CONNECTIONS)) {
      List<Contestant> contestants = contestants(stand, track, database);
      stand.say("%d rounds of HTTP, bare loop and the server's queries".formatted(ROUNDS));
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

  private static Track track(Stand stand) throws Exception {
    try (HttpConnection connection = stand.connect()) {
      return Track.of(connection, QUERY, Integer.MAX_VALUE);
    }
  }

  private static List<Contestant> contestants(Stand stand, Track track, Database database)
      throws Exception {
    Numbers numbers = Numbers.read(stand.facts());
    ItemShelf shelf = new ItemShelf(database.dataSource(), new ReadingBudget(1L << 30));
    List<Operation> http = new ArrayList<>();
    List<Operation> bare = new ArrayList<>();
    List<Operation> pair = new ArrayList<>();
    int quarter = (track.pages() - 1) / CONNECTIONS;
    if (quarter == 0) {
      throw new IllegalStateException("Too few items for four connections");
    }
    for (int place = 0; place < CONNECTIONS; place++) {
      int from = place * quarter;
      int to = from + quarter;
      var span = numbers.span(from, to, SIZE);
      http.add(new HttpPages(stand.connect(), track, from, to, SIZE));
      bare.add(new BarePages(BareConnection.open(stand.facts()), span, SIZE));
      pair.add(new ShelfPages(shelf, span, SIZE));
    }
    return List.of(
        new Contestant("http", http),
        new Contestant("bare", bare),
        new Contestant("serversQueries", pair));
  }

  private Finding finding(Standing http, Standing bare, Standing pair) {
    return new Finding(
        number(),
        "Pages of 1,000 items, 4 connections",
        List.of(
            Check.atLeast("HTTP items/s of a bare loop's", http.rate() / bare.rate(), TARGET),
            Check.noted(
                "the same by processor time an item",
                bare.processorMicros() / http.processorMicros()),
            Check.noted("HTTP items/s of the server's own queries'", http.rate() / pair.rate())),
        Map.of(
            http.name(), http.summary(), bare.name(), bare.summary(), pair.name(), pair.summary()));
  }
}
