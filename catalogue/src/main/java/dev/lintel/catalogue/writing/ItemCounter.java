package dev.lintel.catalogue.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps the number of items exact, in shards: two writers seldom wait for one another. To be the
 * last step of a transaction.
 */
final class ItemCounter {

  private static final int SHARDS = 16;
  private static final String ADD =
      "update catalogue.item_count set items = items + ? where shard = ?";

  private ItemCounter() {}

  static void add(Connection connection, int items) throws SQLException {
    if (items == 0) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setInt(1, items);
      statement.setInt(2, ThreadLocalRandom.current().nextInt(SHARDS));
      statement.executeUpdate();
    }
  }
}
