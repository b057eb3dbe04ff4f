package dev.lintel.benchmarks.bare;

import dev.lintel.benchmarks.load.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.random.RandomGenerator;

/** Single documents by number, chosen at random. */
public final class BareItems implements Operation {

  private static final String ITEM =
      "select document from catalogue.item_document where number = ?";

  private final Connection connection;
  private final PreparedStatement statement;
  private final int[] numbers;
  private final RandomGenerator random;

  /** Reads on a connection that is closed with this. */
  public BareItems(Connection connection, int[] numbers, RandomGenerator random)
      throws SQLException {
    this.connection = connection;
    this.numbers = numbers;
    this.random = random;
    statement = connection.prepareStatement(ITEM);
  }

  @Override
  public long perform() throws SQLException {
    statement.setInt(1, numbers[random.nextInt(numbers.length)]);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      Nowhere.take(row.getBytes(1));
    }
    return 1;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
