package dev.lintel.benchmarks.contracts;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.catalogue.contracts.zones.ZoneRegisters;
import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/**
 * 1,000 contracts of 200 conditions each: every supplier of the catalogue with each of so many
 * receivers that there are 1,000. They follow from the seed, are stored once and kept beside the
 * catalogue.
 */
public final class ContractSet {

  private static final int CONTRACTS = 1_000;
  private static final int FIRST_RECEIVER = 61_000;
  private static final long FIRST_NUMBER = 900_000_000;
  private static final String MADE = "select to_regclass('bench_prices.made') is not null";
  private static final String SEED =
      "select exists (select from bench_prices.made where seed = %d)";

  private final List<Goods> goods;
  private final long seed;

  private ContractSet(List<Goods> goods, long seed) {
    this.goods = goods;
    this.seed = seed;
  }

  /** The stored set; made and stored first where it is not. */
  public static ContractSet stored(ConnectionFacts facts, Database database, long seed)
      throws SQLException {
    try (Connection connection = BareConnection.open(facts)) {
      ContractSet set = new ContractSet(Goods.read(connection), seed);
      if (!is(connection, MADE) || !is(connection, SEED.formatted(seed))) {
        set.store(database.jdbi(), new PlainRows(connection));
      }
      return set;
    }
  }

  private static boolean is(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private void store(Jdbi database, PlainRows plain) throws SQLException {
    Contracts contracts = new Contracts(database, InstantSource.system());
    ZoneRegisters zones = new ZoneRegisters(database);
    plain.begin();
    SplittableRandom random = new SplittableRandom(seed);
    long number = FIRST_NUMBER;
    for (Goods each : goods) {
      ZoneRegister register = BenchZones.of(each.supplier());
      zones.save(List.of(register));
      plain.add(register);
      List<Contract> made = new ArrayList<>();
      for (int receiver : receivers()) {
        made.add(ContractMaking.contract(each, receiver, ++number, random));
      }
      contracts.save(made);
      plain.add(made);
    }
    plain.end(seed);
  }

  /** Participant numbers of those who buy, each with a contract with every supplier. */
  public List<Integer> receivers() {
    int count = Math.ceilDiv(CONTRACTS, goods.size());
    return IntStream.range(FIRST_RECEIVER, FIRST_RECEIVER + count).boxed().toList();
  }

  /** What the suppliers sell, by supplier. */
  public List<Goods> goods() {
    return goods;
  }

  /** How many contracts there are. */
  public int contracts() {
    return goods.size() * receivers().size();
  }

  /** How many conditions they have together. */
  public int conditions() {
    return contracts() * ContractMaking.CONDITIONS;
  }

  /** The numbers of all items, by supplier. */
  public int[] items() {
    return goods.stream()
        .flatMapToInt(each -> each.items().stream().mapToInt(Goods.Item::number))
        .toArray();
  }
}
