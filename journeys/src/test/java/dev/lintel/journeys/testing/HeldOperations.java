package dev.lintel.journeys.testing;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Keeps the changes of those for whom an account acts from being applied until it is closed, as
 * another process would that is busy with them: it holds their lanes. A lane exists from its first
 * change on.
 */
public final class HeldOperations implements AutoCloseable {

  private final Database database;
  private final Connection connection;

  private HeldOperations(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** Holds them from now on. */
  public static HeldOperations of(DataDirectory directory, String account) throws SQLException {
    Database database =
        Database.open(
            EmbeddedDatabase.attach(directory.data().resolve("database"))
                .orElseThrow()
                .withPool(4));
    Connection connection = database.dataSource().getConnection();
    connection.setAutoCommit(false);
    try (PreparedStatement lanes =
        connection.prepareStatement(
            """
            select from properties.operation_lane
            where owner = (select acts_for from properties.account where name = ?) for update
            """)) {
      lanes.setString(1, account);
      lanes.executeQuery();
    }
    return new HeldOperations(database, connection);
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
    database.close();
  }
}
