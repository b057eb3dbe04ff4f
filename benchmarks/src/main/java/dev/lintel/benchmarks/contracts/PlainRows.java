package dev.lintel.benchmarks.contracts;

import dev.lintel.catalogue.bulk.CopyRows;
import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Conditions and zones as rows, as SQL likes them best: found by contract and place in one index,
 * and the elements of each condition multiplied out to a factor and a summand, which are exact.
 */
final class PlainRows {

  private static final List<String> MAKE =
      List.of(
          "drop schema if exists bench_prices cascade",
          "create schema bench_prices",
          """
          create table bench_prices.condition (contract bigint not null, place text not null,
            level smallint not null, purpose smallint not null, number bigint not null,
            valid_from date not null, valid_to date not null, named smallint not null,
            quantity numeric not null, quantity_unit text not null, delivery text not null,
            zone text not null, package text not null, factor numeric not null, summand numeric not null)
          """,
          "create table bench_prices.zone (supplier integer not null, zone text not null,"
              + " low text not null, high text not null)",
          "create table bench_prices.made (seed bigint not null)");
  private static final List<String> INDEX =
      List.of(
          "create index on bench_prices.condition (contract, place)",
          "create index on bench_prices.zone (supplier, zone)",
          "analyze bench_prices.condition",
          "analyze bench_prices.zone",
          "analyze catalogue.contract");
  private static final String INSERT_ZONE = "insert into bench_prices.zone values (?, ?, ?, ?)";

  private final Connection connection;

  PlainRows(Connection connection) {
    this.connection = connection;
  }

  void begin() throws SQLException {
    run(MAKE);
  }

  void end(long seed) throws SQLException {
    run(INDEX);
    run(List.of("insert into bench_prices.made values (%d)".formatted(seed)));
  }

  private void run(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  void add(ZoneRegister register) throws SQLException {
    try (var statement = connection.prepareStatement(INSERT_ZONE)) {
      for (var zone : register.zones()) {
        for (var codes : zone.postalCodes()) {
          statement.setInt(1, register.supplier());
          statement.setString(2, zone.zone());
          statement.setString(3, codes.from());
          statement.setString(4, codes.to());
          statement.executeUpdate();
        }
      }
    }
  }

  void add(List<Contract> contracts) throws SQLException {
    CopyRows rows = new CopyRows(15);
    for (Contract contract : contracts) {
      for (Condition condition : contract.conditions()) {
        add(rows.row(), contract, condition);
      }
    }
    rows.into(connection, "bench_prices.condition");
  }

  private static void add(CopyRows row, Contract contract, Condition condition) {
    Criteria criteria = condition.criteria();
    BigDecimal[] line = line(condition);
    addLong(row, contract.number());
    row.add(place(condition.level(), condition.target()));
    row.add((short) condition.level().ordinal()).add((short) condition.purpose().ordinal());
    addLong(row, condition.number());
    row.add(condition.validity().from().orElse(PlainDays.FIRST));
    row.add(condition.validity().to().orElse(PlainDays.LAST));
    row.add((short) named(criteria)).add(criteria.quantityFrom().orElse(BigDecimal.ZERO));
    row.add(criteria.quantityUnit()).add(criteria.deliveryType()).add(criteria.zone());
    row.add(criteria.packaging()).add(line[0]).add(line[1]);
  }

  private static void addLong(CopyRows row, long value) {
    row.add(java.nio.ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** A letter for the level before the number that it names, so that one column finds all. */
  private static String place(Level level, String target) {
    return switch (level) {
      case MODULE -> "M" + target;
      case ITEM -> "I" + target;
      default -> "G" + target;
    };
  }

  private static int named(Criteria criteria) {
    return (criteria.quantityFrom().isPresent() ? 1 : 0)
        + (criteria.deliveryType().isEmpty() ? 0 : 1)
        + (criteria.zone().isEmpty() ? 0 : 1)
        + (criteria.packaging().isEmpty() ? 0 : 1);
  }

  /** What all elements together do: the price times the first, plus the second. */
  private static BigDecimal[] line(Condition condition) {
    BigDecimal sign =
        condition.purpose() == Purpose.PURCHASE ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal summand = BigDecimal.ZERO;
    for (Element element : condition.elements()) {
      BigDecimal moved = element.value().multiply(sign);
      switch (element.kind()) {
        case NET_PRICE -> {
          factor = BigDecimal.ZERO;
          summand = element.value();
        }
        case AMOUNT -> summand = summand.add(moved);
        case PERCENT -> {
          BigDecimal share = BigDecimal.ONE.add(moved.movePointLeft(2));
          factor = factor.multiply(share);
          summand = summand.multiply(share);
        }
      }
    }
    return new BigDecimal[] {factor, summand};
  }
}
