package dev.lintel.catalogue.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * The log of changes. A row is written in the transaction that changes something, and is heard by
 * every {@link ChangeFeed} when that commits. Writers wait for nobody.
 */
public final class ChangeLog {

  private static final String WRITE = "insert into catalogue.change_log (kind, keys) values (?, ?)";

  private ChangeLog() {}

  /** Logs a change of what the keys name, within the connection's transaction. */
  public static void write(Connection connection, Kind kind, Collection<Integer> keys)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setShort(1, (short) kind.ordinal());
      statement.setArray(2, connection.createArrayOf("int4", keys.toArray()));
      statement.executeUpdate();
    }
  }

  /** The same within the handle's transaction. */
  public static void write(Handle handle, Kind kind, Collection<Integer> keys) {
    try {
      write(handle.getConnection(), kind, keys);
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException("The change log could not be written", e, null);
    }
  }

  /** The same for a change that has no keys. */
  public static void write(Handle handle, Kind kind) {
    write(handle, kind, List.of());
  }

  /**
   * A statement that changes and logs at once, and costs no round trip more.
   *
   * @param change a statement that returns one column of keys, named {@code key}
   */
  public static String logged(Kind kind, String change) {
    return """
    with changed as (%s)
    insert into catalogue.change_log (kind, keys)
    select %d, array_agg(key) from changed having count(*) > 0\
    """
        .formatted(change, kind.ordinal());
  }
}
