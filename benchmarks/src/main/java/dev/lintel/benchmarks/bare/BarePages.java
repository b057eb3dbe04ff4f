package dev.lintel.benchmarks.bare;

import dev.lintel.benchmarks.load.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Pages of documents by the best single keyset query there is: one range of the primary key of the
 * documents themselves. Goes through its span again and again.
 */
public final class BarePages implements Operation {

  private static final String PAGE =
      "select number, document from catalogue.item_document"
          + " where number > ? order by number limit ?";

  private final Connection connection;
  private final PreparedStatement statement;
  private final Span span;
  private int last;

  /** Pages of a size on a connection that is closed with this. */
  public BarePages(Connection connection, Span span, int size) throws SQLException {
    this.connection = connection;
    this.span = span;
    last = span.after();
    statement = connection.prepareStatement(PAGE);
    statement.setInt(2, size);
  }

  @Override
  public long perform() throws SQLException {
    if (last >= span.last()) {
      last = span.after();
    }
    statement.setInt(1, last);
    long items = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        last = rows.getInt(1);
        Nowhere.take(rows.getBytes(2));
        items++;
      }
    }
    return items;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
