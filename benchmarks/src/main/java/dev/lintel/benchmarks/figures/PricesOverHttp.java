package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpPrices;
import dev.lintel.benchmarks.contracts.Questions;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Latency;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.load.Traffic;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.benchmarks.server.Memory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Figure 10: requests for the prices of 20 items over HTTP by 8 connections, as fast as they can
 * and at half of that; explained ones beside them. Every item was asked for once before.
 */
final class PricesOverHttp implements Figure {

  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 5;

  @Override
  public int number() {
    return 10;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    PriceStand prices = PriceStand.open(stand);
    SplittableRandom random = new SplittableRandom(stand.seed());
    List<HttpPrices> plain = askers(prices, "", random);
    List<HttpPrices> explained = askers(prices, "&explain=true", random);
    Memory before = Memory.of(stand.server());
    stand.say("asking for every item once");
    askForAll(plain.getFirst(), prices.set().items());
    Memory after = Memory.of(stand.server());
    stand.say("%d rounds of requests, plain and explained".formatted(ROUNDS));
    List<Standing> standings =
        new Contest(
                List.of(new Contestant("plain", plain), new Contestant("explained", explained)),
                stand.processes())
            .run(ROUNDS, stand.round());
    Latency half = halfLoad(plain, standings.getFirst().rate() / 2, stand);
    for (HttpPrices each : plain) {
      each.close();
    }
    for (HttpPrices each : explained) {
      each.close();
    }
    return finding(standings.get(0), standings.get(1), half, List.of(before, after));
  }

  private static List<HttpPrices> askers(PriceStand prices, String more, SplittableRandom random)
      throws Exception {
    return prices.askers(prices.stand().server().apis(), CONNECTIONS, more, random);
  }

  private static void askForAll(HttpPrices asker, int[] items) throws Exception {
    List<Integer> boxed = Arrays.stream(items).boxed().toList();
    for (int from = 0; from < items.length; from += Questions.ITEMS) {
      asker.ask(boxed.subList(from, Math.min(items.length, from + Questions.ITEMS)));
    }
  }

  private static Latency halfLoad(List<HttpPrices> askers, double rate, Stand stand) {
    stand.say("%.0f requests a second".formatted(rate));
    Traffic traffic = Traffic.begin(new ArrayList<>(askers), (int) Math.max(1, rate / CONNECTIONS));
    long end = System.nanoTime() + stand.round().multipliedBy(3).toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    traffic.close();
    if (traffic.failures() > 0) {
      throw new IllegalStateException("Requests failed");
    }
    return traffic.latency();
  }

  private Finding finding(Standing plain, Standing explained, Latency half, List<Memory> memory) {
    return new Finding(
        number(),
        "Requests for the prices of 20 items over HTTP by %d connections".formatted(CONNECTIONS),
        List.of(
            Check.noted("requests/s", plain.rate()),
            Check.noted("p99 ms", Latency.of(plain.latencies()).p99()),
            Check.noted("p99 ms at half of these requests/s", half.p99()),
            Check.noted("processor µs a request", plain.processorMicros()),
            Check.noted("explained: requests/s", explained.rate()),
            Check.noted("explained: p99 ms", Latency.of(explained.latencies()).p99()),
            Check.noted("explained: processor µs a request", explained.processorMicros())),
        Map.of(
            plain.name(),
            plain.summary(),
            explained.name(),
            explained.summary(),
            "half load",
            half,
            "memory of the server before and after every item was asked for",
            memory));
  }
}
