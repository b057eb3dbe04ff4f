package dev.lintel.catalogue.prices;

import dev.lintel.catalogue.bulk.CopyRows;
import dev.lintel.catalogue.feed.ChangeLog;
import dev.lintel.catalogue.feed.Kind;
import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.SaveCounts;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
        unit = excluded.unit, changed = now()\
      """;

  private static final String COLUMNS =
      "catalogue.price (item, supplier, kind, valid_from, valid_to, amount, currency, unit)";

  private static final int DECIMALS = 4;

  private final Jdbi database;

  public Prices(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces prices by item, supplier, kind and first day. */
  public void save(List<Price> prices) {
    database.useTransaction(handle -> insert(handle, prices));
  }

  /** Saves what differs from the stored, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<Price> prices) {
    List<Integer> items = prices.stream().map(Price::item).distinct().toList();
    Differences<Price> differences =
        Differences.between(
            prices.stream().map(Prices::rounded).toList(), of(handle, items), Key::of);
    insert(handle, differences.rows());
    return differences.counts();
  }

  private record Key(int item, int supplier, String kind, LocalDate from) {
    static Key of(Price price) {
      return new Key(price.item(), price.supplier(), price.kind(), price.from());
    }
  }

  /** As the column keeps it. */
  private static Price rounded(Price price) {
    return new Price(
        price.item(),
        price.supplier(),
        price.kind(),
        price.amount().setScale(DECIMALS, RoundingMode.HALF_UP),
        price.currency(),
        price.unit(),
        price.from(),
        price.to());
  }

  /** Copies prices that are known not to be stored. */
  public void load(List<Price> prices) {
    CopyRows rows = new CopyRows(8);
    for (Price price : prices) {
      rows.row().add(price.item()).add(price.supplier()).add(price.kind()).add(price.from());
      price.to().ifPresentOrElse(rows::add, rows::missing);
      rows.add(price.amount()).add(price.currency()).add(price.unit());
    }
    database.useTransaction(handle -> {
      rows.into(handle, COLUMNS);
      log(handle, prices);
    });
  }

  /** All prices of items, past and coming ones too, by item, supplier, kind and first day. */
  public List<Price> of(List<Integer> items) {
    return database.withHandle(handle -> of(handle, items));
  }

  /** The same, within the caller's transaction. */
  public static List<Price> of(Handle handle, List<Integer> items) {
    return handle
        .createQuery(
            "select * from catalogue.price where item = any(:items)"
                + " order by item, supplier, kind, valid_from")
        .bindArray("items", Integer.class, items)
        .map((row, _) -> price(row))
        .list();
  }

  /** Inserts or replaces prices, within the caller's transaction. */
  public static void insert(Handle handle, List<Price> prices) {
    if (prices.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      prices.forEach(each -> batch.bindMethods(each).add());
      batch.execute();
    }
    log(handle, prices);
  }

  private static void log(Handle handle, List<Price> prices) {
    ChangeLog.write(handle, Kind.ITEMS, prices.stream().map(Price::item).distinct().toList());
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
