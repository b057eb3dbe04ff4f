package dev.lintel.properties.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one thread does for one request, and can be stopped: the database cancels the statements of
 * the connections that it has taken, and gives it no more.
 */
public final class Work {
  private static final Logger LOG = LoggerFactory.getLogger(Work.class);
  private static final ScopedValue<Work> CURRENT = ScopedValue.newInstance();

  private final Set<Connection> inUse = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean stopped;

  /** Does something as this work. */
  public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> step) throws X {
    return ScopedValue.where(CURRENT, this).call(step);
  }

  /** The work that the present thread does, if it does any that can be stopped. */
  static Optional<Work> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /**
   * Stops the work; it may have to be interrupted, too, where it waits for something else.
   *
   * @return whether there was a connection whose statement was cancelled
   */
  public synchronized boolean stop() {
    stopped = true;
    inUse.forEach(Work::cancel);
    return !inUse.isEmpty();
  }

  /** Takes notice of a connection, unless the work was stopped. */
  synchronized void take(Connection connection) throws SQLException {
    if (stopped) {
      connection.close();
      throw new SQLException("The work was stopped before it asked for this connection");
    }
    inUse.add(connection);
  }

  /**
   * Gives a connection back to its pool. It waits for a cancellation under way, which would
   * otherwise hit the statement of whoever has the connection next.
   */
  synchronized void giveBack(Connection connection) throws SQLException {
    inUse.remove(connection);
    connection.close();
  }

  private static void cancel(Connection connection) {
    try {
      connection.unwrap(PGConnection.class).cancelQuery();
    } catch (SQLException e) {
      LOG.warn("A statement could not be cancelled: {}", e.toString());
    }
  }
}
