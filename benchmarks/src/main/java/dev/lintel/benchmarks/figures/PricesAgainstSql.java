package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.contracts.Agreement;
import dev.lintel.benchmarks.contracts.ContractSet;
import dev.lintel.benchmarks.contracts.Filling;
import dev.lintel.benchmarks.contracts.PricesBySql;
import dev.lintel.benchmarks.contracts.PricesInProcess;
import dev.lintel.benchmarks.contracts.Questions;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.properties.store.Database;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Figure 9: contract prices calculated in process, from memory as the server does, and by one SQL
 * statement for each item; one thread each, in turns. Both sides must answer the same.
 */
final class PricesAgainstSql implements Figure {

  private static final int ROUNDS = 5;
  private static final int COMPARED = 500;
  private static final double TARGET = 50;
  private static final int CONNECTIONS = 4;
  private static final long MEMORY = 1L << 30;

  @Override
  public int number() {
    return 9;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    try (Database database = stand.openDatabase(CONNECTIONS);
        ContractPrices prices = ContractPrices.open(database, MEMORY)) {
      stand.say("storing the contracts, unless they are");
      ContractSet set = ContractSet.stored(stand.facts(), database, stand.seed());
      stand.say("asking for every item once");
      Filling.fill(prices, set, day);
      SplittableRandom random = new SplittableRandom(stand.seed());
      try (PricesBySql sql =
          new PricesBySql(BareConnection.open(stand.facts()), questions(set, day, random))) {
        Agreement agreement = Agreement.of(prices, sql, questions(set, day, random), COMPARED);
        stand.say("%d rounds in process and by SQL".formatted(ROUNDS));
        List<Standing> standings =
            contest(stand, new PricesInProcess(prices, questions(set, day, random)), sql);
        return finding(set, agreement, standings.get(0), standings.get(1));
      }
    }
  }

  private static Questions questions(ContractSet set, LocalDate day, SplittableRandom random) {
    return new Questions(set.items(), set.receivers(), day, random.split());
  }

  private static List<Standing> contest(Stand stand, PricesInProcess ours, PricesBySql sql)
      throws Exception {
    return new Contest(
            List.of(
                new Contestant("in process", List.of(ours)), new Contestant("sql", List.of(sql))),
            stand.processes())
        .run(ROUNDS, stand.round());
  }

  private Finding finding(ContractSet set, Agreement agreement, Standing ours, Standing sql) {
    return new Finding(
        number(),
        "Prices in process, from %d contracts with %d conditions and %d items, and by SQL"
            .formatted(set.contracts(), set.conditions(), set.items().length),
        List.of(
            Check.atLeast(
                "prices/s of one SQL statement's an item", ours.rate() / sql.rate(), TARGET),
            Check.atLeast(
                "the same by processor time a price",
                sql.processorMicros() / ours.processorMicros(),
                TARGET),
            Check.noted("prices/s and core, in process", 1e6 / ours.processorMicros()),
            Check.noted("processor µs a price, in process", ours.processorMicros()),
            Check.noted("processor µs a price, by SQL", sql.processorMicros()),
            Check.atMost("answers that differ", agreement.differences(), 0)),
        Map.of(ours.name(), ours.summary(), sql.name(), sql.summary(), "compared", agreement));
  }
}
