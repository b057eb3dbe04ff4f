package dev.lintel.catalogue.prices;

import dev.lintel.catalogue.bulk.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored prices. */
public final class Prices {

  private static final String SAVE =
      """
      insert into catalogue.price (item, supplier, kind, valid_from, valid_to, amount, currency, unit)
      values (:item, :supplier, :kind, :from, :to, :amount, :currency, :unit)
      on conflict (item, supplier, kind, valid_from) do update set
        valid_to = excluded.valid_to, amount = excluded.amount, currency = excluded.currency,
        unit = excluded.unit\
      """;

  private static final String COLUMNS =
      "catalogue.price (item, supplier, kind, valid_from, valid_to, amount, currency, unit)";

  private final Jdbi database;

  public Prices(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces prices by item, supplier, kind and first day. */
  public void save(List<Price> prices) {
    if (prices.isEmpty()) {
      return;
    }
    database.useTransaction(handle -> {
      try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
        prices.forEach(each -> batch.bindMethods(each).add());
        batch.execute();
      }
    });
  }

  /** Copies prices that are known not to be stored. */
  public void load(List<Price> prices) {
    CopyRows rows = new CopyRows(8);
    for (Price price : prices) {
      rows.row().add(price.item()).add(price.supplier()).add(price.kind()).add(price.from());
      price.to().ifPresentOrElse(rows::add, rows::missing);
      rows.add(price.amount()).add(price.currency()).add(price.unit());
    }
    rows.into(database, COLUMNS);
  }

  /** All prices of items, past and coming ones too, by item, supplier, kind and first day. */
  public List<Price> of(List<Integer> items) {
    return database.withHandle(handle ->
        handle
            .createQuery(
                "select * from catalogue.price where item = any(:items)"
                    + " order by item, supplier, kind, valid_from")
            .bindArray("items", Integer.class, items)
            .map((row, _) -> price(row))
            .list());
  }

  /** The prices of items that hold on a day. */
  public List<Price> of(List<Integer> items, LocalDate day) {
    return of(items).stream().filter(price -> price.holdsOn(day)).toList();
  }

  private static Price price(ResultSet row) throws SQLException {
    return new Price(
        row.getInt("item"),
        row.getInt("supplier"),
        row.getString("kind"),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getString("unit"),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
  }
}
