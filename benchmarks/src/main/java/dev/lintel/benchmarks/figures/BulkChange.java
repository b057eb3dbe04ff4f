package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpPrices;
import dev.lintel.benchmarks.client.PriceWatch;
import dev.lintel.benchmarks.contracts.BulkContract;
import dev.lintel.benchmarks.contracts.Questions;
import dev.lintel.benchmarks.load.Median;
import dev.lintel.benchmarks.load.Traffic;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.benchmarks.server.ServerProcess;
import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.properties.store.Database;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Figure 11: a contract of 10,000 conditions is replaced again and again while two server processes
 * answer; how long after the commit each of their callers gets the new prices, and whether any
 * answer has both.
 */
final class BulkChange implements Figure {

  private static final int CHANGES = 30;
  private static final int WATCHES = 2;

  /** The second server has only just begun; how it fares then is told, and counts. */
  private static final int WARMING = 5;

  private static final int BESIDE_A_SECOND = 25;
  private static final double MOST_MILLIS = 1_000;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  @Override
  public int number() {
    return 11;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    PriceStand prices = PriceStand.open(stand);
    int receiver = prices.set().receivers().getLast() + 1;
    BulkContract bulk = new BulkContract(prices.set().goods().getFirst(), receiver);
    String token = prices.token(receiver);
    List<Integer> items = bulk.items().subList(0, Questions.ITEMS);
    try (Database database = stand.openDatabase(4);
        ServerProcess other = stand.server().startAnother()) {
      Contracts contracts = new Contracts(database.jdbi(), InstantSource.system());
      int first = contracts.find(bulk.edition(1).number()).map(BulkChange::price).orElse(0) + 1;
      contracts.save(List.of(bulk.edition(first)));
      List<URI> servers = List.of(stand.server().apis(), other.apis());
      List<PriceWatch> watches = new ArrayList<>();
      for (int place = 0; place < WATCHES * servers.size(); place++) {
        watches.add(PriceWatch.begin(servers.get(place % servers.size()), token, items));
      }
      awaitAll(watches, first);
      stand.say("%d changes, two servers".formatted(CHANGES));
      List<Double> delays = new ArrayList<>();
      long failures =
          beside(
              prices,
              servers,
              () -> {
                for (int edition = first + 1; edition <= first + CHANGES; edition++) {
                  delays.add(change(contracts, bulk, edition, watches));
                }
              });
      watches.forEach(PriceWatch::close);
      return finding(delays, watches, failures);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  /** While others ask both servers for other prices. */
  private static long beside(PriceStand prices, List<URI> servers, Work work) throws Exception {
    SplittableRandom random = new SplittableRandom(prices.stand().seed());
    List<HttpPrices> askers = new ArrayList<>();
    for (URI server : servers) {
      askers.addAll(prices.askers(server, WATCHES, "", random));
    }
    Traffic traffic = Traffic.begin(askers, BESIDE_A_SECOND);
    try {
      work.run();
    } finally {
      traffic.close();
      for (HttpPrices each : askers) {
        each.close();
      }
    }
    return traffic.failures();
  }

  /** The edition is the text's last word. */
  private static int price(dev.lintel.catalogue.contracts.Contract contract) {
    return Integer.parseInt(contract.text().substring(contract.text().indexOf(' ') + 1));
  }

  /** Milliseconds from the commit until the last of all callers had the new prices. */
  private static double change(
      Contracts contracts, BulkContract bulk, int edition, List<PriceWatch> watches) {
    contracts.save(List.of(bulk.edition(edition)));
    long committed = System.nanoTime();
    awaitAll(watches, edition);
    long last = watches.stream().mapToLong(watch -> watch.seen().nanos()).max().orElseThrow();
    return Math.max(0, last - committed) / 1e6;
  }

  private static void awaitAll(List<PriceWatch> watches, int edition) {
    long begin = System.nanoTime();
    while (!watches.stream().allMatch(watch -> watch.seen().edition() == edition)) {
      if (System.nanoTime() - begin > PATIENCE) {
        throw new IllegalStateException("A change is not seen: " + edition);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  private static double longest(List<Double> delays, int after) {
    return delays.stream().skip(after).mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  private Finding finding(List<Double> delays, List<PriceWatch> watches, long failures) {
    long wrong = watches.stream().mapToLong(PriceWatch::wrong).sum();
    long answers = watches.stream().mapToLong(PriceWatch::answers).sum();
    double longest = longest(delays, 0);
    return new Finding(
        number(),
        "A contract of %d conditions replaced %d times under two servers"
            .formatted(BulkContract.CONDITIONS, CHANGES),
        List.of(
            Check.below("longest ms from commit to every caller", longest, MOST_MILLIS),
            Check.noted(
                "longest ms of those after the first %d".formatted(WARMING),
                longest(delays, WARMING)),
            Check.noted("median ms from commit to every caller", Median.of(delays)),
            Check.atMost("answers half new, older than one before, or none", wrong, 0),
            Check.atMost("failures beside them", failures, 0)),
        Map.of("milliseconds", delays, "answersOfTheWatches", answers));
  }
}
