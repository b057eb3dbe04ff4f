package dev.lintel.benchmarks.bare;

import dev.lintel.benchmarks.load.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Durable inserts of single rows, a commit for each. */
public final class BareInserts implements Operation {
  private static final String INSERT = "insert into bench.bare (id, body) values (?, ?)";

  private final Connection connection;
  private final PreparedStatement statement;
  private final byte[] body;

  /** Rows of a body on a connection that is closed with this; needs {@link BareTables}. */
  public BareInserts(Connection connection, byte[] body) throws SQLException {
    this.connection = connection;
    this.body = body;
    statement = connection.prepareStatement(INSERT);
  }

  @Override
  public long perform() throws SQLException {
    statement.setObject(1, UUID.randomUUID());
    statement.setBytes(2, body);
    return statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
