package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.pricing.ItemRecord.IndexPrice;
import dev.lintel.catalogue.contracts.pricing.ItemRecord.Offer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads items with their index prices, all in one statement and so in one view of the data. */
final class ItemReading {

  // Rows that are older than the columns module and price_unit have them in the facts.
  private static final String READ =
      """
      select i.number, i.owner, i.suppliers, i.product_group,
        coalesce(i.module, (f.facts::json #>> '{classification,moduleNumber}')::integer, 0),
        coalesce(i.price_unit, f.facts::json #>> '{trade,priceUnit}', ''), i.changed,
        p.supplier, p.valid_from, p.valid_to, p.amount, p.currency, p.unit, p.changed
      from catalogue.item i
      left join catalogue.item_facts f on f.number = i.number and (i.module is null or i.price_unit is null)
      left join catalogue.price p on p.item = i.number and p.kind = 'INDEX'
      where i.number = any(?) order by i.number, p.valid_from desc\
      """;

  private static final String OF_SUPPLIER =
      """
      (select number from catalogue.item where owner = ? and number > ? order by number limit ?)
      union all
      (select number from catalogue.item where suppliers @> array[?] and owner <> ? and number > ?
        order by number limit ?)
      order by 1 limit ?\
      """;

  private ItemReading() {}

  /** The items with these numbers, by number. */
  static Map<Integer, ItemRecord> read(Connection connection, Collection<Integer> numbers)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      Map<Integer, ItemRecord> items = new TreeMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          int number = row.getInt(1);
          ItemRecord earlier = items.get(number);
          items.put(number, withPrice(earlier == null ? item(row) : earlier, row));
        }
      }
      return items;
    }
  }

  private static ItemRecord item(ResultSet row) throws SQLException {
    Stream<Integer> others = Stream.of((Integer[]) row.getArray(3).getArray());
    List<Offer> offers =
        Stream.concat(Stream.of(row.getInt(2)), others)
            .distinct()
            .sorted()
            .map(supplier -> new Offer(supplier, new ArrayList<>(2)))
            .toList();
    return new ItemRecord(
        row.getInt(1), row.getString(4), row.getInt(5), row.getString(6), minute(row, 7), offers);
  }

  private static ItemRecord withPrice(ItemRecord item, ResultSet row) throws SQLException {
    int supplier = row.getInt(8);
    if (row.wasNull()) {
      return item;
    }
    IndexPrice price =
        new IndexPrice(
            new Span(
                Span.day(row.getObject(9, LocalDate.class)),
                Optional.ofNullable(row.getObject(10, LocalDate.class))
                    .map(Span::day)
                    .orElse(Integer.MAX_VALUE)),
            row.getBigDecimal(11),
            row.getString(12),
            row.getString(13));
    item.offers().stream()
        .filter(offer -> offer.supplier() == supplier)
        .forEach(offer -> offer.prices().add(price));
    return item.changedSince(minute(row, 14));
  }

  private static int minute(ResultSet row, int column) throws SQLException {
    OffsetDateTime changed = row.getObject(column, OffsetDateTime.class);
    return changed == null ? 0 : (int) (changed.toEpochSecond() / 60);
  }

  /** The next numbers of a supplier's items after one. */
  static List<Integer> numbers(Connection connection, int supplier, int after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OF_SUPPLIER)) {
      int[] values = {supplier, after, limit, supplier, supplier, after, limit, limit};
      for (int place = 0; place < values.length; place++) {
        statement.setInt(place + 1, values[place]);
      }
      List<Integer> numbers = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getInt(1));
        }
      }
      return numbers;
    }
  }
}
