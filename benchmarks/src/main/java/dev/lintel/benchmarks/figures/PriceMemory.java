package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.contracts.Agreement;
import dev.lintel.benchmarks.contracts.ContractSet;
import dev.lintel.benchmarks.contracts.Filling;
import dev.lintel.benchmarks.contracts.PricesBySql;
import dev.lintel.benchmarks.contracts.PricesInProcess;
import dev.lintel.benchmarks.contracts.Questions;
import dev.lintel.benchmarks.load.Crew;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.properties.store.Database;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Figure 12: how much memory the contracts and items take, in process, under bounds that hold all
 * of them and bounds that do not; the answers must be right under each.
 */
final class PriceMemory implements Figure {

  private static final int MEGABYTE = 1 << 20;
  private static final List<Integer> BOUNDS = List.of(1024, 128, 16);
  private static final int COMPARED = 200;

  /** What the estimate may be wrong by. */
  private static final double TOLERANCE = 1.1;

  @Override
  public int number() {
    return 12;
  }

  /** What was found under one bound. */
  record Bounded(
      int boundMegabytes,
      double estimateMegabytes,
      double heapMegabytes,
      double pricesPerSecond,
      Agreement compared) {}

  @Override
  public Finding measure(Stand stand) throws Exception {
    List<Bounded> all = new ArrayList<>();
    try (Database database = stand.openDatabase(4)) {
      stand.say("storing the contracts, unless they are");
      ContractSet set = ContractSet.stored(stand.facts(), database, stand.seed());
      for (int bound : BOUNDS) {
        stand.say("%d MB".formatted(bound));
        all.add(measure(stand, database, set, bound));
      }
    }
    return finding(all);
  }

  private static Bounded measure(Stand stand, Database database, ContractSet set, int bound)
      throws Exception {
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    SplittableRandom random = new SplittableRandom(stand.seed());
    double before = heap();
    try (ContractPrices prices = ContractPrices.open(database, (long) bound * MEGABYTE);
        PricesBySql sql =
            new PricesBySql(BareConnection.open(stand.facts()), questions(set, day, random))) {
      Filling.fill(prices, set, day);
      PricesInProcess asking = new PricesInProcess(prices, questions(set, day, random));
      Crew.run(List.of(asking), stand.round());
      double rate = Crew.run(List.of(asking), stand.round()).rate();
      Agreement agreement = Agreement.of(prices, sql, questions(set, day, random), COMPARED);
      double after = heap();
      double estimate = prices.rememberedBytes() / (double) MEGABYTE;
      return new Bounded(bound, estimate, after - before, rate, agreement);
    }
  }

  private static Questions questions(ContractSet set, LocalDate day, SplittableRandom random) {
    return new Questions(set.items(), set.receivers(), day, random.split());
  }

  /** Live megabytes, after full collections. */
  private static double heap() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / (double) MEGABYTE;
  }

  private Finding finding(List<Bounded> all) {
    List<Check> checks = new ArrayList<>();
    Map<String, Object> details = new LinkedHashMap<>();
    for (Bounded each : all) {
      String under = ", bound %d MB".formatted(each.boundMegabytes());
      checks.add(
          Check.atMost("heap MB" + under, each.heapMegabytes(), each.boundMegabytes() * TOLERANCE));
      checks.add(Check.noted("estimated MB" + under, each.estimateMegabytes()));
      checks.add(Check.noted("prices/s of one thread" + under, each.pricesPerSecond()));
      checks.add(Check.atMost("answers that differ" + under, each.compared().differences(), 0));
      details.put(each.boundMegabytes() + " MB", each);
    }
    return new Finding(number(), "Memory of contracts and items in process", checks, details);
  }
}
