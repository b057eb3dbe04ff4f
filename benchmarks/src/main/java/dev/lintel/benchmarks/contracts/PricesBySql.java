package dev.lintel.benchmarks.contracts;

import dev.lintel.benchmarks.load.Operation;
import dev.lintel.catalogue.contracts.pricing.PriceQuestion;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same questions by one SQL statement for each item, prepared, on the plain rows of the
 * conditions. The rules are the page's; left out are the days for which purchase, full cost and
 * retail price are valid.
 */
public final class PricesBySql implements Operation {

  private static final String PRICES =
      """
      select c.number, c.owner, i.price_unit, c.currency,
        x.amount, x.valid_from, x.valid_to, p.price, f.price, r.price
      from catalogue.item i
      left join catalogue.product_group g on g.number = i.product_group
      left join catalogue.product_group m on m.number = g.parent
      cross join lateral (
        select distinct on (owner) number, owner, currency from catalogue.contract
        where receiver = ? and owner = any(i.suppliers || i.owner) and approved is not null
          and coalesce(valid_from, '-infinity') <= ? and coalesce(valid_to, 'infinity') >= ?
        order by owner, (owner = sender) desc, valid_from desc nulls last, approved desc, number desc) c
      left join lateral (
        select round(greatest(amount, 0), 4) as amount, valid_from, valid_to from catalogue.price
        where item = i.number and supplier = c.owner and kind = 'INDEX'
          and valid_from <= ? and (valid_to is null or valid_to >= ?)
          and currency = c.currency and (i.price_unit = '' or unit = i.price_unit)
        order by valid_from desc limit 1) x on true
      left join lateral (
        select max(factor) filter (where purpose = 0) as purchase_factor,
          max(summand) filter (where purpose = 0) as purchase_summand,
          max(factor) filter (where purpose = 1) as cost_factor, max(summand) filter (where purpose = 1) as cost_summand,
          max(factor) filter (where purpose = 2) as retail_factor, max(summand) filter (where purpose = 2) as retail_summand
        from (select distinct on (purpose) purpose, factor, summand
        from bench_prices.condition k
        where contract = c.number and place = any(array['I' || i.number, 'M' || i.module, 'G' || i.product_group,
            'G' || g.parent, 'G' || m.parent, 'G'])
          and valid_from <= ? and valid_to >= ?
          and quantity <= ? and (quantity_unit = '' or quantity_unit = i.price_unit)
          and delivery in ('', ?) and package in ('', ?)
          and (zone = '' or exists (select from bench_prices.zone z
            where z.supplier = c.owner and z.zone = k.zone and ? between low and high))
        order by purpose, level desc, named desc, quantity desc, valid_from desc, number desc) best) k on true
      cross join lateral (select case
          when k.purchase_factor is null then x.amount
          when k.purchase_factor = 0 then round(greatest(k.purchase_summand, 0), 4)
          when x.amount is not null then round(greatest(x.amount * k.purchase_factor + k.purchase_summand, 0), 4) end as price) p
      cross join lateral (select case
          when k.cost_factor is null then p.price
          when k.cost_factor = 0 then round(greatest(k.cost_summand, 0), 4)
          when p.price is not null then round(greatest(p.price * k.cost_factor + k.cost_summand, 0), 4) end as price) f
      cross join lateral (select case
          when k.retail_factor is null then null
          when k.retail_factor = 0 then round(greatest(k.retail_summand, 0), 4)
          when f.price is not null then round(greatest(f.price * k.retail_factor + k.retail_summand, 0), 4) end as price) r
      where i.number = ? and coalesce(x.amount, p.price, f.price, r.price) is not null
      order by c.owner\
      """;

  /** What it costs of a supplier; a price that there is not is empty. */
  public record Row(
      long contract,
      int supplier,
      Optional<BigDecimal> index,
      Optional<BigDecimal> purchase,
      Optional<BigDecimal> fullCost,
      Optional<BigDecimal> retail) {}

  private final Connection connection;
  private final PreparedStatement statement;
  private final Questions questions;

  /** Asks on a connection that is closed with this. */
  public PricesBySql(Connection connection, Questions questions) throws SQLException {
    this.connection = connection;
    this.questions = questions;
    statement = connection.prepareStatement(PRICES);
  }

  @Override
  public long perform() throws SQLException {
    PriceQuestion question = questions.ask();
    long prices = 0;
    for (int number : questions.numbers()) {
      prices += of(question, number).size();
    }
    return prices;
  }

  /** The prices of one item, by supplier. */
  public List<Row> of(PriceQuestion question, int number) throws SQLException {
    statement.setInt(1, question.receiver());
    for (int day : new int[] {2, 3, 4, 5, 6, 7}) {
      statement.setObject(day, question.date());
    }
    statement.setBigDecimal(8, question.order().quantity());
    statement.setString(9, question.order().deliveryType());
    statement.setString(10, question.order().packaging());
    statement.setString(11, question.order().postalCode());
    statement.setInt(12, number);
    List<Row> rows = new ArrayList<>(2);
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(
            new Row(
                row.getLong(1),
                row.getInt(2),
                price(row, 5),
                price(row, 8),
                price(row, 9),
                price(row, 10)));
      }
    }
    return rows;
  }

  private static Optional<BigDecimal> price(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(column));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
