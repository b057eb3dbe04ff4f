package dev.lintel.catalogue.shelf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the items from an offset on. Its pages know no keys, since the next offset is the way on.
 */
record PartQuery(Condition condition, ItemOrder order, int offset, int length) {

  Page run(Connection connection) throws SQLException {
    Source source = Source.of(condition, connection);
    try (PreparedStatement statement = connection.prepareStatement(sql(source))) {
      Plans.choose(statement, condition);
      new Binding(statement)
          .values(source.gathered())
          .values(source.filtered())
          .value(offset)
          .value(length + 1);
      try (ResultSet rows = statement.executeQuery()) {
        return page(numbers(rows));
      }
    }
  }

  private String sql(Source source) {
    String with = source.with().isEmpty() ? "" : "with " + source.with() + " ";
    String sorting = new PageSql(source, order.key(), order.ascending()).sorting();
    return "%sselect i.number from %s where %s order by %s offset ? limit ?"
        .formatted(with, source.from(), source.where(), sorting);
  }

  private Page page(int[] numbers) {
    boolean after = numbers.length > length;
    int[] wanted = after ? Arrays.copyOf(numbers, length) : numbers;
    return new Page(wanted, Optional.empty(), Optional.empty(), offset > 0, after, false);
  }

  private static int[] numbers(ResultSet rows) throws SQLException {
    IntStream.Builder numbers = IntStream.builder();
    while (rows.next()) {
      numbers.add(rows.getInt(1));
    }
    return numbers.build().toArray();
  }
}
