package dev.lintel.properties.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;

/** A connection whose statements tell how long they took; all else is the connection's own. */
record MeasuredConnection(Connection connection, SlowStatements slow) implements InvocationHandler {

  static Connection of(Connection connection, SlowStatements slow) {
    return proxy(Connection.class, new MeasuredConnection(connection, slow));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object result = call(connection, method, arguments);
    return switch (method.getName()) {
      case "prepareStatement" ->
          proxy(
              PreparedStatement.class,
              new Measured((Statement) result, (String) arguments[0], slow));
      case "createStatement" ->
          proxy(Statement.class, new Measured((Statement) result, "(batch)", slow));
      default -> result;
    };
  }

  /** A statement; where it was not prepared, its text comes with each execution. */
  private record Measured(Statement statement, String prepared, SlowStatements slow)
      implements InvocationHandler {

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (!method.getName().startsWith("execute")) {
        return call(statement, method, arguments);
      }
      long began = System.nanoTime();
      try {
        return call(statement, method, arguments);
      } finally {
        slow.note(text(arguments), Duration.ofNanos(System.nanoTime() - began));
      }
    }

    private String text(Object[] arguments) {
      return arguments != null && arguments[0] instanceof String sql ? sql : prepared;
    }
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            MeasuredConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
