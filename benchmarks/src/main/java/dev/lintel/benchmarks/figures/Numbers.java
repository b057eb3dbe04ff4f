package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.bare.BareConnection;
import dev.lintel.benchmarks.bare.Span;
import dev.lintel.properties.store.ConnectionFacts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** All item numbers of the catalogue, rising. */
record Numbers(int[] values) {

  private static final String ALL =
      "select array_agg(number order by number) from catalogue.item_document";

  static Numbers read(ConnectionFacts facts) throws SQLException {
    try (Connection connection = BareConnection.open(facts);
        PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet row = statement.executeQuery()) {
      row.next();
      Integer[] boxed = (Integer[]) row.getArray(1).getArray();
      int[] values = new int[boxed.length];
      for (int place = 0; place < boxed.length; place++) {
        values[place] = boxed[place];
      }
      return new Numbers(values);
    }
  }

  int count() {
    return values.length;
  }

  /** The numbers of a row of pages. */
  Span span(int fromPage, int toPage, int size) {
    int after = fromPage == 0 ? 0 : values[fromPage * size - 1];
    return new Span(after, values[toPage * size - 1]);
  }
}
