package dev.lintel.properties.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A pool whose connections are known to the {@link Work} that takes them, and tell how long their
 * statements took.
 */
final class WorkPool implements DataSource {
  private final DataSource pool;
  private final SlowStatements slow;

  WorkPool(DataSource pool, SlowStatements slow) {
    this.pool = pool;
    this.slow = slow;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = pool.getConnection();
    Optional<Work> work = Work.current();
    Connection measured = MeasuredConnection.of(connection, slow);
    return work.isPresent() ? known(connection, measured, work.get()) : measured;
  }

  private static Connection known(Connection connection, Connection measured, Work work)
      throws SQLException {
    work.take(connection);
    return (Connection)
        Proxy.newProxyInstance(
            WorkPool.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("close")) {
                work.giveBack(connection);
                return null;
              }
              return answer(measured, method, arguments);
            });
  }

  private static Object answer(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return pool.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws java.sql.SQLFeatureNotSupportedException {
    return pool.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
