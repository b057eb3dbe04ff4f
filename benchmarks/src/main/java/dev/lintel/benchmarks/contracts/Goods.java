package dev.lintel.benchmarks.contracts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a supplier sells, for conditions to name. */
public record Goods(int supplier, List<Item> items) {

  private static final String READ =
      "select owner, number, module, product_group from catalogue.item order by owner, number";

  /** An item, its module and its product group (7 digits). */
  public record Item(int number, int module, String group) {}

  /** Those of all suppliers that own items, by supplier. */
  public static List<Goods> read(Connection connection) throws SQLException {
    Map<Integer, Goods> goods = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(READ);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        goods
            .computeIfAbsent(row.getInt(1), supplier -> new Goods(supplier, new ArrayList<>()))
            .items()
            .add(new Item(row.getInt(2), row.getInt(3), row.getString(4)));
      }
    }
    return List.copyOf(goods.values());
  }
}
