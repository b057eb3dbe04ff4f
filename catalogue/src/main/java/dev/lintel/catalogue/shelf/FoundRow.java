package dev.lintel.catalogue.shelf;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reads the one row of a page's statement.
 *
 * @param every whether the page was looked for among all items
 */
record FoundRow(ResultSet row, ItemOrder order, boolean forward, boolean every) {

  Page page() throws SQLException {
    int[] numbers = numbers();
    boolean beyond = row.getBoolean("beyond");
    boolean behind = row.getBoolean("behind");
    boolean before = forward ? behind : beyond;
    boolean after = forward ? beyond : behind;
    if (numbers.length == 0) {
      return new Page(numbers, Optional.empty(), Optional.empty(), before, after, false);
    }
    ItemKey first = key(order.ascending() ? "least" : "greatest", numbers[0]);
    ItemKey last = key(order.ascending() ? "greatest" : "least", numbers[numbers.length - 1]);
    boolean run = every && order.key() == SortKey.NUMBER;
    return new Page(numbers, Optional.of(first), Optional.of(last), before, after, run);
  }

  private int[] numbers() throws SQLException {
    Array array = row.getArray("numbers");
    if (array == null) {
      return new int[0];
    }
    Integer[] found = (Integer[]) array.getArray();
    int[] numbers = new int[found.length];
    for (int place = 0; place < found.length; place++) {
      numbers[forward ? place : found.length - 1 - place] = found[place];
    }
    return numbers;
  }

  private ItemKey key(String column, int number) throws SQLException {
    return switch (order.key()) {
      case NUMBER, OWNER -> new ItemKey(row.getLong(column), number);
      case CREATED -> new ItemKey(micros(row.getObject(column, OffsetDateTime.class)), number);
    };
  }

  private static long micros(OffsetDateTime instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant.toInstant());
  }
}
